// A belt or two parties as a page shows them: lanes that fit its shape, with room for hand-overs between them.
import { allOf } from '../all-of.ts'
import { inEvenParts } from '../even-parts.ts'
import { groundOfLanes, middleOfTeam } from '../layout/belt.ts'
import {
  type Block,
  type LaneContent,
  lanesSideBySide,
  planLanes,
  strip,
} from '../layout/blocks.ts'
import { topOf } from '../layout/boxes.ts'
import { heightOf, rowsFor } from '../layout/grid.ts'
import type { Layout, PlacedCard, PlacedLane, PlacedLine, Point } from '../layout/layout.ts'
import { leaderLevels, linesGoingDown } from '../layout/leader-levels.ts'
import { roomBeside } from '../layout/leader-rows.ts'
import {
  type LeaderZone,
  leaderZone,
  levelsAbove,
  linePlacesOf,
  linesAbove,
} from '../layout/leaders.ts'
import { type LinePlan, teamsGoingDown } from '../layout/line-plan.ts'
import { drawLines } from '../layout/lines.ts'
import { busStep, channelHeight, LANE, PITCH } from '../layout/measures.ts'
import { membersByLane } from '../layout/members.ts'
import { withToldLeads } from '../layout/told-leads.ts'
import { type Lane, laneKey, lanesOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'

export interface BeltOptions {
  /** Between two lanes, in pixels. */
  readonly gap: number
  /** Width against height of the room for it. */
  readonly shape: number
  /** In which the lanes stand, one below the other: a standing page is narrow for a whole belt. */
  readonly rows?: number | undefined
  /** Only these lanes; missing: all, with the leaders above and the others below. */
  readonly only?: readonly Lane[]
}

/** Without margins: the page has its own. */
export function beltOnPage(org: Org, { gap, shape, only, rows = 1 }: BeltOptions): Layout {
  const members = membersByLane(org)
  const idsIn = (lane: Lane) => members.get(laneKey(lane)) ?? []
  const all = only ?? lanesOf(org.document)
  const stations = all.filter(({ kind }) => kind === 'stage' || kind === 'team')
  const contents = stations.map((lane) => ({ lane, roleIds: idsIn(lane), minColumns: 1 }))
  const others = all.filter(
    (lane) => (lane.kind === 'support' || lane.kind === 'unplaced') && idsIn(lane).length > 0,
  )
  const isLed = all.some(({ kind }) => kind === 'leadership')
  const leading = isLed ? idsIn({ kind: 'leadership' }) : []
  const extra = gap - LANE.gap
  const parts = inEvenParts(contents, Math.max(1, Math.min(rows, contents.length)))
  const belts = parts.map((some) => apart(lanesInShape(some, shape * parts.length, extra), extra))
  const width = stations.length > 0 ? Math.max(...belts.map((belt) => belt.width)) : WITHOUT_LANES
  const laneByKey = new Map(belts.flatMap(({ lanes }) => lanes.map((lane) => [lane.key, lane])))
  const rowOf = new Map(belts.flatMap(({ lanes }, row) => lanes.map(({ key }) => [key, row])))
  const ground = groundOfLanes(org, laneByKey, rowOf)
  const levels = leaderLevels(org, leading, ground)
  const leadersFrom = (x: number) =>
    leaderZone(levels, {
      origin: { x, y: 0 },
      width,
      dropAreas: false,
      middleOf: (roleId) => {
        const middle = middleOfTeam(org, roleId, laneByKey)
        return middle === null ? null : x + middle
      },
      groundRows: ground.rows,
    })
  const trunks = roomForTrunks(linesGoingDown(levels))
  const first = leadersFrom(trunks)
  // A page has no margin of its own for lines that go around leaders who stand at its edge.
  const beside = roomBeside(first.plan)
  const left = first.lane.box.x < beside ? Math.max(trunks, beside) : trunks
  const leaders = left === trunks ? first : leadersFrom(left)
  const blocks: Block[] = []
  const tops: number[] = []
  let bottom = leaders.height
  for (const [row, belt] of belts.entries()) {
    const y = bottom + (row === 0 ? 0 : gapAbove(row, leaders.plan))
    tops.push(y)
    blocks.push(moved(belt, { x: left, y }))
    bottom = y + belt.height
  }
  const lanes = withToldLeads(
    org,
    members,
    blocks.flatMap((block) => block.lanes),
    leaders.cards,
  )
  const strips: Block[] = []
  for (const lane of others) {
    const y = bottom === 0 ? 0 : bottom + LANE.gap
    const block = strip(lane, idsIn(lane), { x: left, y }, width)
    strips.push(block)
    bottom = y + block.height
  }
  return {
    width: left + width,
    height: bottom,
    lanes: [...(isLed ? [leaders.lane] : []), ...lanes, ...strips.flatMap((block) => block.lanes)],
    pods: [],
    cards: allOf([leaders.cards, ...[...blocks, ...strips].map(({ cards }) => cards)]),
    lines: linesTo(lanes, { tops, left }, leaders),
  }
}

/** Between a row of lanes and the one above it, with room for the lines there. */
function gapAbove(row: number, plan: LinePlan): number {
  const lines = linesAbove(plan, row)
  return lines === 0 ? ROW_GAP : Math.max(ROW_GAP, channelHeight(lines))
}

const ROW_GAP = 24

/** From lines that go down on the left of the first row to its lanes: arrows end in between. */
const BESIDE = 34

/** On the left of all lanes, for so many lines that go down past the first row. */
function roomForTrunks(lines: number): number {
  return lines === 0 ? 0 : BESIDE + lines * busStep(lines)
}

interface Rows {
  /** Upper edges of the rows of lanes. */
  readonly tops: readonly number[]
  readonly left: number
}

function linesTo(
  lanes: readonly PlacedLane[],
  { tops, left }: Rows,
  leaders: LeaderZone,
): readonly PlacedLine[] {
  const { plan } = leaders
  const down = teamsGoingDown(plan)
  const ends = lanes.map(({ key, box }) => [key, topOf(box)] as const)
  return drawLines(plan, {
    ...linePlacesOf(leaders, ends),
    levelAt: levelsAbove(leaders, { tops, gapAbove: (row) => gapAbove(row, plan) }),
    trunkAt: (team) =>
      tops.length > 1
        ? left - BESIDE - Math.max(0, down.indexOf(team)) * busStep(down.length)
        : leaders.gutterAt(team),
  })
}

/** As many columns of cards in each lane as make the whole largest in a room of this shape. */
function lanesInShape(contents: readonly LaneContent[], shape: number, extra: number): Block {
  const plan = planLanes(contents, { dropAreas: false, shape, otherHeight: ABOVE })
  if (contents.length === 0) return { lanes: [], cards: [], width: 0, height: 0 }
  const longest = Math.max(1, ...contents.map(({ roleIds }) => roleIds.length))
  const gaps = (contents.length - 1) * (LANE.gap + extra)
  let best = { ...plan, size: 0 }
  for (let rows = 1; rows <= longest; rows++) {
    const columns = contents.map(({ roleIds }) => Math.max(1, rowsFor(roleIds.length, rows)))
    const tallest = Math.max(
      LANE.minRows,
      ...contents.map(({ roleIds }, at) => rowsFor(roleIds.length, columns[at] ?? 1)),
    )
    const width = columns.reduce((sum, count) => sum + laneWidth(count), 0) + gaps
    const height = LANE.headerHeight + heightOf(tallest) + 2 * LANE.padding
    const size = Math.min(shape / width, 1 / (height + ABOVE))
    if (size > best.size) best = { contents, columns, width: width - gaps, height, size }
  }
  return lanesSideBySide(best, { x: 0, y: 0 })
}

/** Of leaders and helpers without lanes between them: four cards and the gaps. */
const WITHOUT_LANES = 4 * PITCH.x

/** What mostly stands above the lanes: a row of leaders with its lines. */
const ABOVE = 90

const ANY = { dropAreas: false, shape: 1, otherHeight: 0 } as const
const ONE = planLanes([{ lane: { kind: 'all' }, roleIds: [], minColumns: 1 }], ANY).width
const TWO = planLanes([{ lane: { kind: 'all' }, roleIds: [], minColumns: 2 }], ANY).width

function laneWidth(columns: number): number {
  return ONE + (columns - 1) * (TWO - ONE)
}

/** With so much more between the lanes. */
function apart(block: Block, extra: number): Block {
  const shiftOf = new Map(block.lanes.map(({ key }, at) => [key, at * extra]))
  const laneOfRole = new Map(
    block.lanes.flatMap(({ key, roleIds }) => roleIds.map((id) => [id, key] as const)),
  )
  const width = Math.max(0, ...block.lanes.map(({ box }, at) => box.x + box.width + at * extra))
  return {
    lanes: block.lanes.map((lane) => shiftedLane(lane, { x: shiftOf.get(lane.key) ?? 0, y: 0 })),
    cards: block.cards.map((card) =>
      shiftedCard(card, { x: shiftOf.get(laneOfRole.get(card.roleId) ?? '') ?? 0, y: 0 }),
    ),
    width,
    height: block.height,
  }
}

function moved(block: Block, by: Point): Block {
  return {
    ...block,
    lanes: block.lanes.map((lane) => shiftedLane(lane, by)),
    cards: block.cards.map((card) => shiftedCard(card, by)),
  }
}

function shiftedLane(lane: PlacedLane, { x, y }: Point): PlacedLane {
  return { ...lane, box: { ...lane.box, x: lane.box.x + x, y: lane.box.y + y } }
}

function shiftedCard({ roleId, box }: PlacedCard, { x, y }: Point): PlacedCard {
  return { roleId, box: { ...box, x: box.x + x, y: box.y + y } }
}
