// Where the plan of stages is offered, and how a drawing shows that a hand-over is written.
import { expect, test } from 'vitest'
import type { Document } from '../../../shared/document/schema.ts'
import type { Structure } from '../../../shared/document/vocabulary.ts'
import { layoutOf } from '../../../shared/layout/layout-of.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { buildScene } from '../../../shared/scene/build-scene.ts'
import { hasHandOver } from '../../../shared/scene/plan-area.ts'
import type { ScenePart } from '../../../shared/scene/scene.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'

function partsOf(document: Document): readonly ScenePart[] {
  const org = orgOf(document)
  const marks = { roles: new Map(), lanes: new Map() }
  return buildScene(org, layoutOf(org, { dropAreas: true }), {
    theme: 'light',
    writer: english,
    marks,
    forWindow: true,
  }).parts
}

function plansOf(structure: Structure | null) {
  const document = buildDocument({ ...belt(1, 1, 1, 1), structure, pods: ['North', 'South'] })
  return partsOf(document).flatMap((part) =>
    'plan' in part && part.plan ? [{ part, plan: part.plan }] : [],
  )
}

test.each([
  ['conveyor', [['lead-generation'], ['qualification'], ['closing'], ['account-management']]],
  ['two-party', [['lead-generation'], ['qualification', 'closing'], ['account-management']]],
  [null, []],
] as const)('%s: every stage is in one plan', (structure, stages) => {
  expect(plansOf(structure).map(({ plan }) => plan.stages)).toEqual(stages)
})

test('pods: the header of each cell', () => {
  const plans = plansOf('pods')
  expect(plans.every(({ part, plan }) => plan.box.height < part.box.height / 2)).toBe(true)
  expect(new Set(plans.flatMap(({ plan }) => plan.stages)).size).toBe(4)
})

test('it is the header only, so that the body of a lane stays free', () => {
  for (const { part, plan } of plansOf('conveyor')) {
    expect(plan.box).toMatchObject({ x: 0, y: 0, width: part.box.width })
    expect(plan.box.height).toBeLessThan(part.box.height / 3)
  }
})

test.each(['conveyor', 'pods', 'two-party'] as const)(
  '%s: a written hand-over is seen on the drawing',
  (structure) => {
    const note = { ...belt(1, 1, 1, 1), structure }
    const before = buildDocument(note)
    const after = buildDocument({ ...note, stages: { closing: { handOver: 'Signed' } } })
    const shapes = (document: Document) => partsOf(document).map((part) => part.shapes)
    const known = shapes(before).map((each) => JSON.stringify(each))
    const changed = shapes(after).filter((each, at) => JSON.stringify(each) !== known[at])
    expect(changed).toHaveLength(1)
  },
)

test('the last stage of a plan decides; spaces are no hand-over', () => {
  const document = buildDocument({
    ...belt(1, 1, 1, 1),
    stages: { qualification: { handOver: 'Asked' }, closing: { handOver: '  ' } },
  })
  expect(hasHandOver(document, ['qualification'])).toBe(true)
  expect(hasHandOver(document, ['qualification', 'closing'])).toBe(false)
  expect(hasHandOver(document, [])).toBe(false)
})
