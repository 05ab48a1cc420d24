// Conveyor and two-party: leadership on top, lanes side by side, strips for the rest below.
import { allOf } from '../all-of.ts'
import type { Role } from '../document/schema.ts'
import type { RoleId } from '../ids.ts'
import { type Lane, laneKey, laneOf, lanesOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import {
  type Block,
  lanesSideBySide,
  placeLanes,
  planLanes,
  stretched,
  strip,
  stripHeight,
} from './blocks.ts'
import { topOf } from './boxes.ts'
import type { Layout, LayoutRoom, PlacedLane, PlacedLine } from './layout.ts'
import { leaderLevels } from './leader-levels.ts'
import { type LeaderZone, leaderZone, linePlacesOf } from './leaders.ts'
import type { Ground, Led } from './line-plan.ts'
import { drawLines } from './lines.ts'
import { CARD, LANE, MARGIN, PAGE_SHAPE } from './measures.ts'
import { membersByLane } from './members.ts'
import { withToldLeads } from './told-leads.ts'

/** The layout of a conveyor belt or a two-party team. */
export function beltLayout(org: Org, { dropAreas, shape }: LayoutRoom): Layout {
  const members = membersByLane(org)
  const idsIn = (lane: Lane): readonly RoleId[] => members.get(laneKey(lane)) ?? []
  const lanes = lanesOf(org.document)
  const columns = lanes.filter(({ kind }) => kind === 'stage' || kind === 'team')
  const strips = lanes.filter(
    (lane) =>
      (lane.kind === 'support' || lane.kind === 'unplaced') &&
      (dropAreas || idsIn(lane).length > 0),
  )
  const contents = columns.map((lane) => ({
    lane,
    roleIds: idsIn(lane),
    // Sellers are the heart of a two-party team and get the room of two.
    minColumns: lane.kind === 'team' && lane.team === 'sales' ? 2 : 1,
  }))

  // The width is known only after the lanes have wrapped; the leaders above are centred over it.
  const room = { dropAreas, shape: shape ?? PAGE_SHAPE, otherHeight: OTHER_HEIGHT }
  const needed = planLanes(contents, room)
  const { width } = needed
  const laneByKey = new Map(placeLanes(needed, { x: MARGIN, y: 0 }).map((lane) => [lane.key, lane]))
  const ground = groundOfLanes(org, laneByKey)
  const leaders = leaderZone(leaderLevels(org, idsIn({ kind: 'leadership' }), ground), {
    origin: { x: MARGIN, y: MARGIN },
    width,
    dropAreas,
    middleOf: (roleId) => middleOfTeam(org, roleId, laneByKey),
    groundRows: ground.rows,
  })
  const below = strips.reduce(
    (sum, lane) => sum + LANE.gap + stripHeight(idsIn(lane).length, width),
    0,
  )
  const height = leaders.height + needed.height + below
  const plan = dropAreas && shape ? stretched(needed, height, shape) : needed
  const placed = lanesSideBySide(plan, { x: MARGIN, y: MARGIN + leaders.height })
  const belt = { ...placed, lanes: withToldLeads(org, members, placed.lanes, leaders.cards) }
  const blocks: Block[] = [belt]
  let y = MARGIN + leaders.height + belt.height
  for (const lane of strips) {
    const block = strip(lane, idsIn(lane), { x: MARGIN, y: y + LANE.gap }, width)
    blocks.push(block)
    y += LANE.gap + block.height
  }
  return {
    width: width + 2 * MARGIN,
    height: y + MARGIN,
    lanes: [leaders.lane, ...blocks.flatMap((block) => block.lanes)],
    pods: [],
    cards: allOf([leaders.cards, ...blocks.map((block) => block.cards)]),
    lines: linesToLanes(leaders, belt.lanes),
  }
}

/** Of a row of leaders with its lines, and of an empty strip, about. */
const OTHER_HEIGHT = CARD.height + 100

/** What leaders lead on a belt: its lanes, side by side, or in rows where a page has them so. */
export function groundOfLanes(
  org: Org,
  laneByKey: ReadonlyMap<string, PlacedLane>,
  rowOf: ReadonlyMap<string, number> = new Map(),
): Ground {
  const lanes = [...laneByKey.keys()].map(
    (key): Led => ({ key, leader: null, row: rowOf.get(key) ?? 0 }),
  )
  const numbers = new Map(lanes.map(({ key }, at) => [key, at]))
  // By the lanes as bits: there are a few lanes, and thousands who lead people in some of them.
  const known = new Map<number, readonly Led[]>()
  return {
    rows: 1 + Math.max(0, ...rowOf.values()),
    ledBy(leader) {
      const set = lanesLedBy(org, leader, numbers)
      const led = known.get(set) ?? lanes.filter((_, at) => (set >> at) % 2 === 1)
      known.set(set, led)
      return led
    },
  }
}

/** The lines of the leaders above to each other and to the lanes. */
function linesToLanes(leaders: LeaderZone, lanes: readonly PlacedLane[]): readonly PlacedLine[] {
  const ends = lanes.map(({ key, box }) => [key, topOf(box)] as const)
  return drawLines(leaders.plan, { ...linePlacesOf(leaders, ends), trunkAt: leaders.gutterAt })
}

/** The lanes in which somebody stands who reports to this leader, as bits. */
function lanesLedBy(org: Org, leader: Role, numbers: ReadonlyMap<string, number>): number {
  let set = 0
  let last: Lane | null = null
  for (const report of org.reportsOf(leader)) {
    const lane = laneOf(report, org.document)
    if (lane === last) continue
    last = lane
    const number = numbers.get(laneKey(lane))
    if (number !== undefined) set |= 1 << number
  }
  return set
}

/** The middle of the one lane in which all direct reports of a leader stand; null if there is none. */
export function middleOfTeam(
  org: Org,
  leader: RoleId,
  laneByKey: ReadonlyMap<string, PlacedLane>,
): number | null {
  const role = org.role(leader)
  let middle: number | null = null
  for (const report of role ? org.reportsOf(role) : []) {
    const lane = laneByKey.get(laneKey(laneOf(report, org.document)))
    if (!lane) continue
    const here = lane.box.x + lane.box.width / 2
    if (middle !== null && middle !== here) return null
    middle = here
  }
  return middle
}
