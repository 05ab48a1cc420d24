// Pods: a grid of pods with their lead at their head, the leaders of the leads above, helpers below.
import { allOf } from '../all-of.ts'
import { BELT_STAGES } from '../document/vocabulary.ts'
import type { PodId, RoleId } from '../ids.ts'
import { type Lane, laneKey, lanesOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import { strip, stripHeight } from './blocks.ts'
import { topOf } from './boxes.ts'
import type { Layout, LayoutRoom, PlacedLine, Point } from './layout.ts'
import { type LeaderLevels, leaderLevels, linesGoingDown } from './leader-levels.ts'
import { type LeaderZone, leaderZone, levelsAbove, linePlacesOf, linesAbove } from './leaders.ts'
import type { Ground, LinePlan } from './line-plan.ts'
import { drawLines } from './lines.ts'
import { CARD, channelHeight, LANE, MARGIN, PAGE_SHAPE, POD } from './measures.ts'
import { membersByLane } from './members.ts'
import { type PodBlock, podBlock } from './pod-block.ts'
import { type PodContent, type PodGrid, podGrid } from './pod-grid.ts'
import { podHeads, podsLedFromAbove } from './pod-heads.ts'
import { podOrder } from './pod-order.ts'
import { type Trunks, trunksBetween } from './trunks.ts'

/** The layout of an organisation in pods. */
export function podsLayout(org: Org, room: LayoutRoom): Layout {
  const { dropAreas } = room
  const members = membersByLane(org)
  const idsIn = (lane: Lane): readonly RoleId[] => members.get(laneKey(lane)) ?? []
  const lanes = lanesOf(org.document)
  const heads = podHeads(org)
  const atHead = new Set(heads.values())
  const leaderIds = idsIn({ kind: 'leadership' }).filter((id) => !atHead.has(id))
  const strips = lanes.filter(
    (lane) =>
      (lane.kind === 'support' || lane.kind === 'unplaced') &&
      (dropAreas || idsIn(lane).length > 0),
  )
  const leadersHeight = leaderIds.length > 0 ? CARD.height + channelHeight(1) : 0
  const contents = contentsOf(lanes, heads, idsIn, room)
  const order = podOrder(contents, {
    shape: room.shape ?? PAGE_SHAPE,
    isPage: room.shape !== undefined && !dropAreas,
    like: room.like,
    otherHeight: (width) =>
      strips.reduce(
        (sum, lane) => sum + stripHeight(idsIn(lane).length, width) + LANE.gap,
        leadersHeight,
      ),
  })
  const grid = podGrid(contents, order)
  const ground = groundOf(org, heads, grid)
  const levels = leaderLevels(org, leaderIds, ground)
  const trunks = trunksBetween(grid, linesGoingDown(levels))
  const leaders = leaderZone(levels, {
    origin: { x: trunks.left, y: MARGIN },
    width: trunks.width,
    dropAreas,
    middleOf: () => null,
    groundRows: ground.rows,
  })
  const { blocks, tops, bottom } = placedBlocks(grid, leaders, trunks, ledByCrowd(levels))
  let y = bottom
  const strippedBlocks = strips.map((lane) => {
    const block = strip(lane, idsIn(lane), { x: trunks.left, y: y + LANE.gap }, trunks.width)
    y += LANE.gap + block.height
    return block
  })
  const all = [...blocks, ...strippedBlocks]
  return {
    width: trunks.left + trunks.width + MARGIN,
    height: y + MARGIN,
    lanes: allOf([[leaders.lane], ...all.map((block) => block.lanes)]),
    pods: blocks.map(({ pod }) => pod),
    cards: allOf([leaders.cards, ...all.map((block) => block.cards)]),
    lines: linesTo(blocks, tops, leaders, trunks),
    order,
  }
}

function contentsOf(
  lanes: readonly Lane[],
  heads: ReadonlyMap<PodId, RoleId>,
  idsIn: (lane: Lane) => readonly RoleId[],
  { foldedPods }: LayoutRoom,
): readonly PodContent[] {
  const podIds = new Set(lanes.flatMap((lane) => (lane.kind === 'pod' ? [lane.podId] : [])))
  return [...podIds].map((podId) => ({
    podId,
    leadId: (podId !== null && heads.get(podId)) || null,
    isFolded: podId !== null && foldedPods?.has(podId) === true,
    cells: BELT_STAGES.map((stage) => ({ stage, roleIds: idsIn({ kind: 'pod', podId, stage }) })),
  }))
}

function groundOf(org: Org, heads: ReadonlyMap<PodId, RoleId>, { rows }: PodGrid): Ground {
  const rowOf = new Map(rows.flatMap((row, at) => row.map(({ podId }) => [podId, at] as const)))
  const ledBy = podsLedFromAbove(org, heads)
  return {
    rows: rows.length,
    // Nobody else leads the same pods.
    ledBy: (leader) =>
      ledBy(leader).map((podId) => ({
        key: keyOf(podId),
        leader: null,
        row: rowOf.get(podId) ?? 0,
      })),
  }
}

/** By the keys of pods whose line is that of a crowd: the pod itself says who leads it. */
function ledByCrowd({ levels, leading }: LeaderLevels): ReadonlyMap<string, RoleId> {
  const crowds = levels.filter(({ isCrowd }) => isCrowd)
  return new Map(
    crowds.flatMap(({ ids }) =>
      ids.flatMap((id) => leading.get(id)?.below.map(({ key }) => [key, id] as const) ?? []),
    ),
  )
}

function keyOf(podId: PodId | null): string {
  return `pod:${podId ?? ''}`
}

interface PlacedBlocks {
  readonly blocks: readonly PodBlock[]
  /** Upper edges of the rows of pods. */
  readonly tops: readonly number[]
  readonly bottom: number
}

/** Row by row, with a gap between rows as high as its lines need. */
function placedBlocks(
  grid: PodGrid,
  { height, plan }: LeaderZone,
  trunks: Trunks,
  ledBy: ReadonlyMap<string, RoleId>,
): PlacedBlocks {
  const blocks: PodBlock[] = []
  const tops: number[] = []
  let bottom = MARGIN + height
  for (const [at, row] of grid.rows.entries()) {
    const y = bottom + (at === 0 ? 0 : gapAbove(at, plan))
    const rowHeight = grid.heights[at] ?? 0
    tops.push(y)
    for (const [column, content] of row.entries()) {
      const block = podBlock(content, grid, { x: trunks.columnAt(column), y }, rowHeight)
      const toldLead = ledBy.get(keyOf(content.podId))
      blocks.push(toldLead === undefined ? block : { ...block, pod: { ...block.pod, toldLead } })
    }
    bottom = y + rowHeight
  }
  return { blocks, tops, bottom }
}

/** Between a row of pods and the one above it. */
function gapAbove(row: number, plan: LinePlan): number {
  const lines = linesAbove(plan, row)
  return lines === 0 ? POD.gap : channelHeight(lines)
}

function linesTo(
  blocks: readonly PodBlock[],
  tops: readonly number[],
  leaders: LeaderZone,
  trunks: Trunks,
): readonly PlacedLine[] {
  const { plan } = leaders
  const ends = blocks.map(({ pod, cards }): readonly [string, Point] => {
    const lead = cards.find(({ roleId }) => roleId === pod.leadId)
    return [keyOf(pod.podId), topOf(lead?.box ?? pod.box)]
  })
  return drawLines(plan, {
    ...linePlacesOf(leaders, ends),
    levelAt: levelsAbove(leaders, { tops, gapAbove: (row) => gapAbove(row, plan) }),
    trunkAt: trunks.at(plan),
  })
}
