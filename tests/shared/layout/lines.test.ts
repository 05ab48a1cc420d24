// Reporting lines lead from every leader to everything led, and no way to a lane is drawn twice.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STRUCTURES } from '../../../shared/document/vocabulary.ts'
import type { Layout, PlacedCard, Point } from '../../../shared/layout/layout.ts'
import { layoutOf } from '../../../shared/layout/layout-of.ts'
import { laneKey, laneOf } from '../../../shared/org/lanes.ts'
import { type Org, orgOf } from '../../../shared/org/org.ts'
import { arbitraryDocument } from '../../helpers/arbitrary-document.ts'
import { buildDocument, many, plus } from '../../helpers/build-document.ts'

type Segment = readonly [Point, Point]

const segmentsOf = ({ lines }: Pick<Layout, 'lines'>): readonly Segment[] =>
  lines.flatMap(({ points }) =>
    points.slice(1).map((point, at): Segment => [points[at] ?? point, point]),
  )

const isOn = ({ x, y }: Point, [a, b]: Segment) =>
  Math.min(a.x, b.x) <= x &&
  x <= Math.max(a.x, b.x) &&
  Math.min(a.y, b.y) <= y &&
  y <= Math.max(a.y, b.y)

const touch = (a: Segment, b: Segment) => [...a, ...b].some((end) => isOn(end, a) && isOn(end, b))

/** From the middle of a leader's lower edge by the leader's own lines, and down the last way, which may be shared. */
function isConnected(layout: Layout, leader: PlacedCard, end: Point): boolean {
  const { x, y, width, height } = leader.box
  const start = { x: x + width / 2, y: y + height }
  const lines = layout.lines.filter(({ id }) => id.startsWith(`line:${leader.roleId}:`))
  const own = segmentsOf({ lines })
  const reached = own.filter((segment) => isOn(start, segment))
  for (const from of reached) {
    for (const to of own) if (!reached.includes(to) && touch(from, to)) reached.push(to)
  }
  return segmentsOf(layout).some(
    (last) => isOn(end, last) && reached.some((segment) => touch(segment, last)),
  )
}

/** Does the inside of a card lie on a line? */
function crossed({ cards, ...layout }: Layout): readonly string[] {
  const segments = segmentsOf(layout)
  return cards.flatMap(({ roleId, box }) =>
    segments.some(
      ([a, b]) =>
        Math.max(a.x, b.x) > box.x &&
        Math.min(a.x, b.x) < box.x + box.width &&
        Math.max(a.y, b.y) > box.y &&
        Math.min(a.y, b.y) < box.y + box.height,
    )
      ? [roleId]
      : [],
  )
}

function leadersOf({ lanes, cards }: Layout): readonly PlacedCard[] {
  const ids = new Set(lanes.find(({ key }) => key === 'leadership')?.roleIds)
  return cards.filter(({ roleId }) => ids.has(roleId))
}

function targetsOf(org: Org, layout: Layout, leader: PlacedCard): readonly Point[] {
  const role = org.role(leader.roleId)
  return (role ? org.reportsOf(role) : []).flatMap((report) => {
    const key = laneKey(laneOf(report, org.document))
    const lane = layout.lanes.find((each) => each.key === key && each.lane.kind === 'stage')
    const below = leadersOf(layout).find(
      ({ roleId, box }) => roleId === report.id && box.y > leader.box.y,
    )
    const box = lane?.box ?? below?.box
    return box ? [{ x: box.x + box.width / 2, y: box.y }] : []
  })
}

test('every leader of any organisation is connected with everything led', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const org = orgOf({ ...document, structure: 'conveyor' })
      const layout = layoutOf(org, { dropAreas: false })
      for (const leader of leadersOf(layout)) {
        for (const end of targetsOf(org, layout, leader))
          expect(isConnected(layout, leader, end)).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test.each(STRUCTURES)('no line crosses a card of any organisation: %s', (structure) => {
  fc.assert(
    fc.property(arbitraryDocument, fc.boolean(), (document, dropAreas) => {
      expect(crossed(layoutOf(orgOf({ ...document, structure }), { dropAreas }))).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('a head of more leads than stand side by side reaches each without crossing one', () => {
  const leads = Array.from({ length: 13 }, (_, at) => `lead-${at}`)
  const note = plus(
    { roles: [] },
    { id: 'head', person: 'H', does: 'leadership' },
    ...leads.map((id) => ({ id, person: id, does: 'leadership' as const, to: 'head' })),
    ...many('closing', 1, 'head'),
  )
  const org = orgOf(buildDocument(note))
  const layout = layoutOf(org, { dropAreas: true })
  const head = leadersOf(layout).find(({ roleId }) => roleId === 'head')
  if (!head) throw new Error('no head')
  const ends = targetsOf(org, layout, head)
  expect(ends).toHaveLength(14)
  for (const end of ends) expect(isConnected(layout, head, end)).toBe(true)
  expect(crossed(layout)).toEqual([])
})

describe('many leaders of the same lanes', () => {
  const leads = Array.from({ length: 12 }, (_, at) => `lead-${at}`)
  const note = plus(
    { roles: [] },
    { id: 'head', person: 'H', does: 'leadership' },
    ...leads.map((id) => ({ id, person: id, does: 'leadership' as const, to: 'head' })),
    ...leads.flatMap((id) => [...many('lead-generation', 1, id), ...many('closing', 1, id)]),
  )
  const layout = layoutOf(orgOf(buildDocument(note)), { dropAreas: false })

  test('share one way down to each lane', () => {
    const tops = layout.lanes.flatMap(({ lane, box }) => (lane.kind === 'stage' ? box.y : []))
    const ways = segmentsOf(layout).filter(([, end]) => tops.includes(end.y))
    expect(ways).toHaveLength(2)
  })

  test('have no more than two lines of their own', () => {
    for (const id of leads) {
      const own = layout.lines.filter((line) => line.id.startsWith(`line:${id}:`))
      expect(own.length).toBeLessThanOrEqual(2)
    }
  })
})
