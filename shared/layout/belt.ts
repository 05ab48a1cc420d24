// Conveyor and two-party: leadership on top, lanes side by side, strips for the rest below.
import { allOf } from '../all-of.ts'
import type { RoleId } from '../ids.ts'
import { type Lane, laneKey, laneOf, lanesOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import { type Block, lanesSideBySide, placeLanes, planLanes, strip } from './blocks.ts'
import type { Layout, PlacedLane } from './layout.ts'
import { leaderZone } from './leaders.ts'
import { reportingLines } from './lines.ts'
import { LANE, MARGIN } from './measures.ts'
import { membersByLane } from './members.ts'

/** The layout of a conveyor belt or a two-party team. */
export function beltLayout(org: Org, dropAreas: boolean): Layout {
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
  const plan = planLanes(contents, dropAreas)
  const { width } = plan
  const laneByKey = new Map(placeLanes(plan, { x: MARGIN, y: 0 }).map((lane) => [lane.key, lane]))
  const leaders = leaderZone(org, idsIn({ kind: 'leadership' }), {
    origin: { x: MARGIN, y: MARGIN },
    width,
    dropAreas,
    middleOf: (roleId) => middleOfTeam(org, roleId, laneByKey),
  })
  const belt = lanesSideBySide(plan, { x: MARGIN, y: MARGIN + leaders.height })
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
    lines: reportingLines(org, leaders.cards, belt.lanes),
  }
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
