// Whatever is drawn can be read: no pill, mark, card or other text lies on what is written, in any view.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../shared/document/read-document.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { BELT_STAGES } from '../../../shared/document/vocabulary.ts'
import { validate } from '../../../shared/findings/validate.ts'
import { laneKey } from '../../../shared/org/lanes.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { buildScene } from '../../../shared/scene/build-scene.ts'
import { type CardChoices, USUAL_CARDS } from '../../../shared/scene/card-choices.ts'
import type { LaneOverlay, SceneOverlay } from '../../../shared/scene/overlay.ts'
import { VIEWS } from '../../../shared/views/all/views.ts'
import { coveredTextsIn } from '../../helpers/covered-texts.ts'
import { english } from '../../helpers/english.ts'
import { TODAY } from '../../helpers/today.ts'

const SAMPLES = [
  'acme-sales-team',
  'acme-worldwide',
  'ready-for-pods',
  'estate-agency',
  'thin-belt',
]

const TITLES = [
  'Head',
  'Business development rep',
  'Customer success manager for the largest accounts of all',
  'Donaudampfschifffahrtsgesellschaftskapitän',
]

/** With titles of one line and of two, names long and short, and figures on every role. */
function crowded(document: Document): Document {
  return {
    ...document,
    pods: document.pods.map((pod) => ({ ...pod, segment: `${TITLES[2]}, and all the others` })),
    people: document.people.map((person, at) =>
      at % 3 === 0 ? { ...person, name: `${person.name} of Hohenstein-Wittgenstein` } : person,
    ),
    roles: document.roles.map((role, at) => ({
      ...role,
      title: TITLES[at % TITLES.length] ?? role.title,
      quota: 1_200_000,
      startDate: '2025-03-01',
      // Some hang in a circle, so that they say so.
      managerId: at === 3 ? role.id : role.managerId,
    })),
  }
}

function sample(name: string): Document {
  const path = join(import.meta.dirname, '../../../assets/samples', `${name}.salesorg`)
  const read = readDocument(readFileSync(path, 'utf8'))
  if (!read.ok) throw new Error(`${name} does not open`)
  return read.value
}

const LOOKS = ['enough', 'one', 'nobody', 'plain'] as const

const FIGURES: CardChoices = { ...USUAL_CARDS, quota: true, start: true }

describe.each(SAMPLES)('%s', (name) => {
  const documents = [sample(name), crowded(sample(name))]
  test.each(['structure', 'reporting'] as const)('%s', (view) => {
    for (const document of documents) {
      const org = orgOf(document)
      const marks = VIEWS[view].marks(validate(document, TODAY), org)
      const note = 'Nobody else can do this'
      const looks = ['alone', 'leaves'] as const
      const cards = document.roles.map(
        ({ id }, at) => [id, { look: looks[at % 2] ?? 'alone', note }] as const,
      )
      const lanes = org.document.pods.flatMap(({ id }) =>
        BELT_STAGES.map((stage, at): readonly [string, LaneOverlay] => [
          laneKey({ kind: 'pod', podId: id, stage }),
          { look: LOOKS[at] ?? 'plain', note: 'cover 1: only Maximiliane of Hohenstein' },
        ]),
      )
      const over: SceneOverlay = { lanes: new Map(lanes), cards: new Map(cards) }
      for (const overlay of view === 'structure' ? [null, over] : [null]) {
        for (const choices of [USUAL_CARDS, FIGURES]) {
          const layout = VIEWS[view].layout(org, { dropAreas: true })
          const scene = buildScene(org, layout, {
            theme: 'light',
            writer: english,
            marks,
            cards: choices,
            forWindow: true,
            overlay,
          })
          expect(coveredTextsIn(scene)).toEqual([])
        }
      }
    }
  })
})
