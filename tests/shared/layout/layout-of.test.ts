// Every role of any organisation has one place of its own, inside its lane, in a picture of good shape.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STRUCTURES } from '../../../shared/document/vocabulary.ts'
import type { Box, Layout } from '../../../shared/layout/layout.ts'
import { layoutOf } from '../../../shared/layout/layout-of.ts'
import { CARD, LANE, PITCH } from '../../../shared/layout/measures.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { arbitraryDocument } from '../../helpers/arbitrary-document.ts'
import { belt, buildDocument, many, type Note, plus } from '../../helpers/build-document.ts'
import { faultsOf } from '../../helpers/drawing-faults.ts'

const canvas = (note: Note) => layoutOf(orgOf(buildDocument(note)), { dropAreas: true })

/** Every card stands in one lane, in the lane's order, or at the head of a pod. */
function expectInOrder(layout: Layout): void {
  const placed = new Map(layout.cards.map(({ roleId, box }) => [roleId, box]))
  const heads = layout.pods.flatMap(({ leadId }) => leadId ?? [])
  const inLanes = [...heads, ...layout.lanes.flatMap(({ roleIds }) => roleIds)]
  expect(inLanes.toSorted()).toEqual([...placed.keys()].toSorted())
  for (const lane of layout.lanes) {
    if (lane.lane.kind === 'leadership') continue
    const boxes = lane.roleIds.flatMap((id) => placed.get(id) ?? [])
    for (const [at, box] of boxes.entries()) {
      const before = boxes[at - 1]
      if (before) expect(box.y > before.y || (box.y === before.y && box.x > before.x)).toBe(true)
    }
  }
}

describe('any organisation, however faulty', () => {
  test.each([null, ...STRUCTURES])('structure %s', (structure) => {
    fc.assert(
      fc.property(arbitraryDocument, fc.boolean(), (document, dropAreas) => {
        const org = orgOf({ ...document, structure })
        const layout = layoutOf(org, { dropAreas })
        const placed = layout.cards.map(({ roleId }) => roleId)
        expect(placed.toSorted()).toEqual(document.roles.map(({ id }) => id).toSorted())
        expect(faultsOf(org, layout)).toEqual([])
        expectInOrder(layout)
        expect(layoutOf(org, { dropAreas })).toEqual(layout)
      }),
      { numRuns: 150 },
    )
  })
})

describe('a thousand roles make a picture, not a ribbon', () => {
  const crew = belt(250, 250, 250, 249)
  const inPods = (pods: number): Note => ({
    structure: 'pods',
    pods: Array.from({ length: pods }, (_, at) => `pod ${at}`),
    roles: Array.from({ length: pods }, (_, at) => `pod ${at}`).flatMap((pod) =>
      (['lead-generation', 'qualification', 'closing', 'account-management'] as const).flatMap(
        (stage) => many(stage, Math.floor(250 / pods), undefined, pod),
      ),
    ),
  })

  test.each([
    ['conveyor', crew],
    ['two-party', { ...crew, structure: 'two-party' as const }],
    ['no structure', { ...crew, structure: null }],
    ['lopsided conveyor', belt(2, 3, 990, 5)],
    ['3 pods', inPods(3)],
    ['50 pods', inPods(50)],
    ['250 pods', inPods(250)],
  ])('%s', (_name, note) => {
    const { width, height } = canvas(note)
    expect(Math.max(width, height) / Math.min(width, height)).toBeLessThanOrEqual(2)
  })
})

test('an empty chart has room to drop into, its picture has not', () => {
  const empty: Note = { roles: [] }
  const kinds = canvas(empty).lanes.map(({ key }) => key)
  expect(kinds).toContain('support')
  const picture = layoutOf(orgOf(buildDocument(empty)), { dropAreas: false })
  expect(picture.lanes.map(({ key }) => key)).not.toContain('support')
  expect(picture.height).toBeLessThan(canvas(empty).height)
})

test('leaders stand above the one lane that they lead', () => {
  const note = plus(
    { roles: [] },
    { id: 'head', person: 'H', does: 'leadership' },
    { id: 'a', person: 'A', does: 'leadership', to: 'head' },
    { id: 'b', person: 'B', does: 'leadership', to: 'head' },
    ...many('lead-generation', 2, 'a'),
    ...many('closing', 2, 'b'),
  )
  const layout = canvas(note)
  const middle = ({ x, width }: Box) => x + width / 2
  const cardOf = (id: string) => layout.cards.find(({ roleId }) => roleId === id)?.box
  const laneOf = (key: string) => layout.lanes.find((lane) => lane.key === key)?.box
  const pairs = [
    [cardOf('a'), laneOf('stage:lead-generation')],
    [cardOf('b'), laneOf('stage:closing')],
  ] as const
  for (const [leader, lane] of pairs) {
    if (!leader || !lane) throw new Error('not on the chart')
    expect(middle(leader)).toBeCloseTo(middle(lane))
  }
  expect(new Set(layout.lines.map(({ id }) => id.split(':')[1]))).toEqual(
    new Set(['head', 'a', 'b']),
  )
})

describe('lanes are as tall as the tallest needs', () => {
  const rowsIn = (note: Note, dropAreas: boolean) => {
    const { lanes } = layoutOf(orgOf(buildDocument(note)), { dropAreas })
    const height = lanes.find(({ key }) => key === 'stage:closing')?.box.height ?? 0
    return (height - LANE.headerHeight - 2 * LANE.padding + CARD.gap) / PITCH.y
  }

  test('and have room for one card more in the window', () => {
    expect(rowsIn(belt(3, 4, 2, 1), true)).toBe(5)
    expect(rowsIn(belt(3, 4, 2, 1), false)).toBe(4)
  })

  test('or for what an empty one says', () => {
    expect(rowsIn(belt(3, 4, 2, 0), true)).toBe(LANE.emptyRows)
  })
})

test('twelve pods use the width', () => {
  const pods = Array.from({ length: 12 }, (_, at) => `pod ${at}`)
  const roles = pods.flatMap((pod) =>
    (['lead-generation', 'closing', 'account-management'] as const).flatMap((stage) =>
      many(stage, 1, undefined, pod),
    ),
  )
  const layout = canvas({ structure: 'pods', pods, roles })
  expect(new Set(layout.pods.map(({ box }) => box.x)).size).toBe(2)
})
