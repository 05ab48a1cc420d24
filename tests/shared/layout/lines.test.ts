// Reporting lines lead from every leader to everything led, and no way to a lane is drawn twice.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
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

/** From the middle of a leader's lower edge to the top of what is led, by the leader's level part. */
function isConnected(layout: Layout, leader: PlacedCard, end: Point): boolean {
  const segments = segmentsOf(layout)
  const { x, y, width, height } = leader.box
  const start = { x: x + width / 2, y: y + height }
  const own = layout.lines.filter(({ id }) => id.startsWith(`line:${leader.roleId}:`))
  const levelY = own.flatMap(({ points }) => points).find((point) => point.y > start.y)?.y
  if (levelY === undefined) return false
  const middleOf = (from: Point, to: Point) => ({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 })
  const [turn, corner] = [
    { x: start.x, y: levelY },
    { x: end.x, y: levelY },
  ]
  const way = [start, turn, corner, end]
  const between = way.slice(1).map((point, at) => middleOf(way[at] ?? point, point))
  return [...way, ...between].every((point) => segments.some((segment) => isOn(point, segment)))
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
