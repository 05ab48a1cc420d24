// Reporting lines lead from every leader to everything led, and no way to a lane is drawn twice.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Box, Layout, PlacedCard, Point } from '../../../shared/layout/layout.ts'
import { layoutOf } from '../../../shared/layout/layout-of.ts'
import { laneKey, laneOf } from '../../../shared/org/lanes.ts'
import { type Org, orgOf } from '../../../shared/org/org.ts'
import { arbitraryDocument } from '../../helpers/arbitrary-document.ts'
import { buildDocument, many, plus } from '../../helpers/build-document.ts'
import { faultsOf } from '../../helpers/drawing-faults.ts'
import { sceneOf } from '../../helpers/scene-of.ts'
import { crossingsIn } from '../../helpers/tidy-drawing.ts'

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

interface Piece {
  readonly top: Point
  readonly bottom: Point
  readonly isLevel: boolean
  readonly segment: Segment
}

function piecesOf(layout: Layout): readonly Piece[] {
  return segmentsOf(layout).map((segment) => {
    const [a, b] = segment
    return {
      segment,
      isLevel: a.y === b.y,
      top: a.y <= b.y ? a : b,
      bottom: a.y <= b.y ? b : a,
    }
  })
}

/**
 * Where an eye gets to that follows lines down from the middle of a leader's lower edge: along a level part, down
 * from it wherever a way begins, and on to the way on which it ends.
 */
function readFrom(layout: Layout, leader: PlacedCard): readonly Point[] {
  const { x, y, width, height } = leader.box
  const start = { x: x + width / 2, y: y + height }
  const pieces = piecesOf(layout)
  const seen = pieces.filter(({ isLevel, top }) => !isLevel && isSame(top, start))
  for (const piece of seen) {
    const next = pieces.filter((other) =>
      piece.isLevel
        ? !other.isLevel &&
          (isOn(other.top, piece.segment) || piece.segment.some((end) => isOn(end, other.segment)))
        : other.isLevel && isOn(piece.bottom, other.segment),
    )
    for (const other of next) if (!seen.includes(other)) seen.push(other)
    // A way may go straight on.
    const on = pieces.filter(
      (other) => !piece.isLevel && !other.isLevel && isSame(other.top, piece.bottom),
    )
    for (const other of on) if (!seen.includes(other)) seen.push(other)
  }
  return seen.flatMap(({ isLevel, bottom }) => (isLevel ? [] : bottom))
}

const isSame = (a: Point, b: Point) => a.x === b.x && a.y === b.y

function leadersOf({ lanes, cards }: Layout): readonly PlacedCard[] {
  const ids = new Set(lanes.find(({ key }) => key === 'leadership')?.roleIds)
  return cards.filter(({ roleId }) => ids.has(roleId))
}

/** Upper edges of what a leader leads, of those that lines lead to. */
function targetsOf(org: Org, layout: Layout, leader: PlacedCard): ReadonlySet<string> {
  const role = org.role(leader.roleId)
  const names = (role ? org.reportsOf(role) : []).flatMap((report) => {
    const key = laneKey(laneOf(report, org.document))
    const lane = layout.lanes.find((each) => each.key === key && each.lane.kind === 'stage')
    const below = leadersOf(layout).find(
      ({ roleId, box }) => roleId === report.id && box.y > leader.box.y,
    )
    return lane ? key : below ? below.roleId : []
  })
  return new Set(names)
}

/** What lies right below a point. */
function nameAt(layout: Layout, { x, y }: Point): string | null {
  const stands = ({ box }: { readonly box: Box }) =>
    box.y === y && box.x <= x && x <= box.x + box.width
  return leadersOf(layout).find(stands)?.roleId ?? layout.lanes.find(stands)?.key ?? null
}

function readTargets(layout: Layout, leader: PlacedCard): ReadonlySet<string> {
  return new Set(readFrom(layout, leader).flatMap((end) => nameAt(layout, end) ?? []))
}

test('from every leader of any organisation the lines lead to everything led, and to nothing else', () => {
  fc.assert(
    fc.property(arbitraryDocument, fc.boolean(), (document, dropAreas) => {
      const org = orgOf({ ...document, structure: 'conveyor' })
      const layout = layoutOf(org, { dropAreas })
      for (const leader of leadersOf(layout))
        expect(readTargets(layout, leader)).toEqual(targetsOf(org, layout, leader))
    }),
    { numRuns: 150 },
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
  expect(targetsOf(org, layout, head).size).toBe(14)
  expect(readTargets(layout, head)).toEqual(targetsOf(org, layout, head))
  expect(crossingsIn(layout)).toEqual([])
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

  test('who stand in one row share a level part, so that there are few to follow', () => {
    const rows = new Set(leadersOf(layout).map(({ box }) => box.y)).size
    const levels = piecesOf(layout).filter(({ isLevel }) => isLevel)
    // Of the head one into each row, of each row of leads its own and those that come back from the gutter.
    expect(new Set(levels.map(({ top }) => top.y)).size).toBeLessThanOrEqual(3 * rows)
  })

  test('lie at least 4 px apart, however many they are', () => {
    const ys = piecesOf(layout)
      .flatMap(({ isLevel, top }) => (isLevel ? top.y : []))
      .toSorted((a, b) => a - b)
    for (const [at, y] of ys.entries()) {
      const gap = y - (ys[at - 1] ?? Number.NEGATIVE_INFINITY)
      expect(gap === 0 || gap >= 4).toBe(true)
    }
  })
})

test('lines that go around rows of leaders are apart enough to be told from one another', () => {
  // More of them would be a crowd.
  const leads = Array.from({ length: 6 }, (_, at) => `lead-${at}`)
  const stages = ['lead-generation', 'qualification', 'closing', 'account-management'] as const
  const note = plus(
    { roles: [] },
    { id: 'head', person: 'H', does: 'leadership' },
    ...leads.map((id) => ({ id, person: id, does: 'leadership' as const, to: 'head' })),
    // As many different choices of lanes as there can be, so that few share their lines.
    ...leads.flatMap((id, at) =>
      stages.flatMap((stage, place) =>
        (((at % 15) + 1) >> place) % 2 === 1 ? many(stage, 1, id) : [],
      ),
    ),
  )
  const layout = layoutOf(orgOf(buildDocument(note)), { dropAreas: false })
  const boxes = leadersOf(layout).map(({ box }) => box)
  const left = Math.min(...boxes.map(({ x }) => x))
  const lowest = Math.max(...boxes.map(({ y }) => y))
  const beside = piecesOf(layout).flatMap(({ isLevel, top }) =>
    isLevel || top.x >= left || top.y > lowest ? [] : top.x,
  )
  const xs = [...new Set(beside)].toSorted((a, b) => a - b)
  expect(xs.length).toBeGreaterThan(2)
  for (const [at, x] of xs.entries())
    expect(x - (xs[at - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(4)
})

describe('forty leaders who each lead a pod', () => {
  const numbers = Array.from({ length: 40 }, (_, at) => at)
  const note = plus(
    {
      structure: 'pods',
      pods: numbers.map((at) => `pod ${at}`),
      podDetails: Object.fromEntries(
        numbers.flatMap((at) => (at % 2 === 0 ? [[`pod ${at}`, { leadId: `head of ${at}` }]] : [])),
      ),
      roles: [],
    },
    { id: 'head', person: 'H', does: 'leadership' },
    ...numbers.flatMap((at) => [
      { id: `lead ${at}`, person: `Leader ${at}`, does: 'leadership' as const, to: 'head' },
      ...(at % 2 === 0
        ? [{ id: `head of ${at}`, does: 'leadership' as const, to: `lead ${at}`, pod: `pod ${at}` }]
        : []),
      ...many('closing', 1, at % 2 === 0 ? `head of ${at}` : `lead ${at}`, `pod ${at}`),
    ]),
  )
  const document = buildDocument(note)
  const layout = layoutOf(orgOf(document), { dropAreas: false })

  test('have few lines, on which each reaches its pod', () => {
    expect(faultsOf(orgOf(document), layout)).toEqual([])
    const pieces = piecesOf(layout)
    const ys = new Set(pieces.flatMap(({ isLevel, top }) => (isLevel ? top.y : [])))
    const rows = new Set([...leadersOf(layout), ...layout.pods].map(({ box }) => box.y)).size
    expect(ys.size).toBeLessThan(2 * rows)
    const tops = layout.pods.map(({ box, leadId }) => {
      const lead = layout.cards.find(({ roleId }) => roleId === leadId)
      return lead?.box.y ?? box.y
    })
    for (const leader of leadersOf(layout)) {
      if (leader.roleId === 'head') continue
      const ends = readFrom(layout, leader).filter(({ y }) => tops.includes(y))
      expect(new Set(ends.map(({ x, y }) => `${x} ${y}`)).size).toBe(40)
    }
  })

  test('no two ways down lie on one another', () => {
    const ways = piecesOf(layout).filter(({ isLevel }) => !isLevel)
    const lying = ways.filter((one) =>
      ways.some(
        (other) =>
          other !== one &&
          other.top.x === one.top.x &&
          other.top.y < one.bottom.y &&
          one.top.y < other.bottom.y,
      ),
    )
    expect(lying).toEqual([])
  })

  test('are named by their pods, in every drawing', () => {
    const said = sceneOf(document).parts.flatMap(({ kind, shapes }) =>
      kind === 'pod'
        ? [shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : [])).slice(1, 2)]
        : [],
    )
    const by = (at: number) => `${at % 2 === 0 ? 'Reports to' : 'Led by'} Leader ${at}`
    expect(said).toEqual(numbers.map((at) => [by(at)]))
  })
})

test('leaders of few pods have a line of their own to each, and are not named twice', () => {
  const pods = ['a', 'b', 'c', 'd', 'e', 'f']
  const roles = pods.flatMap((pod) => [
    { id: `lead of ${pod}`, does: 'leadership' as const },
    ...many('closing', 1, `lead of ${pod}`, pod),
  ])
  const document = buildDocument({ structure: 'pods', pods, roles })
  const layout = layoutOf(orgOf(document), { dropAreas: false })
  for (const leader of leadersOf(layout)) {
    const tops = layout.pods.map(({ box }) => box.y)
    expect(readFrom(layout, leader).filter(({ y }) => tops.includes(y))).toHaveLength(1)
  }
  expect(layout.pods.every(({ toldLead }) => toldLead === undefined)).toBe(true)
})
