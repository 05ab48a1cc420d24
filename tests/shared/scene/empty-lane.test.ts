// What an empty lane says: what to drop, and what whoever comes will answer for, all of it readable.
import { expect, test } from 'vitest'
import type { Structure } from '../../../shared/document/vocabulary.ts'
import { layoutOf } from '../../../shared/layout/layout-of.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { buildScene } from '../../../shared/scene/build-scene.ts'
import { textWidth } from '../../../shared/scene/text-metrics.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'

function lanes(structure: Structure, forWindow = true) {
  const org = orgOf(buildDocument({ structure, roles: [] }))
  const marks = { roles: new Map(), lanes: new Map() }
  return buildScene(org, layoutOf(org, { dropAreas: forWindow }), {
    theme: 'light',
    writer: english,
    marks,
    forWindow,
  }).parts.filter(({ kind }) => kind === 'lane')
}

const textsIn = (part: ReturnType<typeof lanes>[number] | undefined) =>
  part?.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : [])) ?? []

const laneOf = (structure: Structure, id: string) =>
  textsIn(lanes(structure).find((part) => part.id === `lane:${id}`))
    .map(({ text }) => text)
    .join(' ')

test('of a belt: the duties of the stage', () => {
  expect(laneOf('conveyor', 'stage:closing')).toContain(
    'Drop a closer here who answers for closing the deals following up personally creating and giving demos managing objections and pushback moving deals forward',
  )
})

test('of two parties: those of the team, and the divisions of support', () => {
  expect(laneOf('two-party', 'team:sales')).toContain('winning more and bigger deals, faster')
  expect(laneOf('two-party', 'team:support')).toMatch(
    /Drop an account manager here Account management team Design team Product marketing team$/,
  )
})

test.each(['conveyor', 'two-party'] as const)(
  '%s: nothing is cut off or leaves its lane',
  (structure) => {
    for (const part of lanes(structure)) {
      for (const { at, text, style } of textsIn(part)) {
        expect(text).not.toContain('…')
        expect(textWidth(text, style.size, style.weight)).toBeLessThanOrEqual(part.box.width)
        expect(at.y).toBeLessThan(part.box.height)
      }
    }
  },
)

test('a picture of the chart says none of it', () => {
  const texts = lanes('conveyor', false).flatMap((part) => textsIn(part).map(({ text }) => text))
  expect(texts.join(' ')).not.toMatch(/Drop|answers for/)
})
