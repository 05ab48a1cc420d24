// Pods: one row per pod with a cell per stage; many pods flow into several columns of pods.
import { allOf } from '../all-of.ts'
import { BELT_STAGES, type BeltStage } from '../document/vocabulary.ts'
import type { PodId, RoleId } from '../ids.ts'
import { type Lane, laneKey, lanesOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import { strip } from './blocks.ts'
import { cardsInGrid, heightOf, rowsFor, rowsForGoodShape, widthOf } from './grid.ts'
import type { Layout, PlacedCard, PlacedLane, PlacedPod, Point } from './layout.ts'
import { leaderZone } from './leaders.ts'
import { reportingLines } from './lines.ts'
import { CARD, LANE, MARGIN, PAGE_SHAPE, POD } from './measures.ts'
import { membersByLane } from './members.ts'

interface PodContent {
  readonly podId: PodId | null
  readonly cells: readonly { readonly stage: BeltStage; readonly roleIds: readonly RoleId[] }[]
}

interface PodBlock {
  readonly pod: PlacedPod
  readonly lanes: readonly PlacedLane[]
  readonly cards: readonly PlacedCard[]
}

/** The layout of an organisation in pods. */
export function podsLayout(org: Org, dropAreas: boolean): Layout {
  const members = membersByLane(org)
  const idsIn = (lane: Lane): readonly RoleId[] => members.get(laneKey(lane)) ?? []
  const lanes = lanesOf(org.document)
  const podIds = [...new Set(lanes.flatMap((lane) => (lane.kind === 'pod' ? [lane.podId] : [])))]
  const contents = podIds.map((podId) => ({
    podId,
    cells: BELT_STAGES.map((stage) => ({ stage, roleIds: idsIn({ kind: 'pod', podId, stage }) })),
  }))

  const columns = columnsPerStage(contents)
  const rowWidth = podWidth(columns)
  const groups = inColumns(contents, columns, rowWidth)
  const width = groups.length * (rowWidth + POD.gap) - POD.gap
  const leaders = leaderZone(org, idsIn({ kind: 'leadership' }), {
    origin: { x: MARGIN, y: MARGIN },
    width,
    dropAreas,
    middleOf: () => null,
  })
  const top = MARGIN + leaders.height + POD.headingHeight

  const blocks: PodBlock[] = []
  let bottom = top
  for (const [at, group] of groups.entries()) {
    let y = top
    for (const content of group) {
      const block = podBlock(content, columns, { x: MARGIN + at * (rowWidth + POD.gap), y })
      blocks.push(block)
      y += block.pod.box.height + POD.gap
    }
    bottom = Math.max(bottom, y)
  }
  const strips = []
  for (const lane of lanes) {
    if (lane.kind !== 'support' && lane.kind !== 'unplaced') continue
    if (!dropAreas && idsIn(lane).length === 0) continue
    const block = strip(lane, idsIn(lane), { x: MARGIN, y: bottom }, width)
    strips.push(block)
    bottom += block.height + LANE.gap
  }
  return {
    width: width + 2 * MARGIN,
    height: bottom - (strips.length > 0 ? LANE.gap : POD.gap) + MARGIN,
    lanes: allOf([[leaders.lane], ...[...blocks, ...strips].map((block) => block.lanes)]),
    pods: blocks.map(({ pod }) => pod),
    cards: allOf([leaders.cards, ...[...blocks, ...strips].map((block) => block.cards)]),
    lines: reportingLines(org, leaders.cards, []),
  }
}

/** The same for all pods, so that the stages stand below one another. */
function columnsPerStage(contents: readonly PodContent[]): readonly number[] {
  const columnsAt = (rows: number) =>
    BELT_STAGES.map((_, at) =>
      Math.max(1, ...contents.map(({ cells }) => rowsFor(cells[at]?.roleIds.length ?? 0, rows))),
    )
  const longest = Math.max(
    1,
    ...contents.flatMap(({ cells }) => cells.map((c) => c.roleIds.length)),
  )
  const rows = rowsForGoodShape(Math.min(4, longest), longest, (count) => {
    const columns = columnsAt(count)
    const height = contents.reduce((sum, pod) => sum + podHeight(pod, columns) + POD.gap, 0)
    return { width: podWidth(columns), height }
  })
  return columnsAt(rows)
}

/** How many columns of pods are seen largest on a page; a drawing is never wider than need be. */
function columnsForPage(pods: number, total: number, rowWidth: number): number {
  const sizeIn = (count: number) => {
    const height = total / count + CARD.height + POD.headingHeight
    return Math.min(PAGE_SHAPE / (count * rowWidth), 1 / height)
  }
  // More columns make it wider and lower: once it is smaller on the page, it stays so.
  let count = 1
  while (count < pods && sizeIn(count + 1) > sizeIn(count)) count++
  return count
}

/** The pods in the columns in which they fill a page best, in their order. */
function inColumns(
  contents: readonly PodContent[],
  columns: readonly number[],
  rowWidth: number,
): readonly (readonly PodContent[])[] {
  const heights = contents.map((content) => podHeight(content, columns) + POD.gap)
  const total = heights.reduce((sum, height) => sum + height, 0)
  const count = columnsForPage(contents.length, total, rowWidth)
  const groups: PodContent[][] = [[]]
  let filled = 0
  for (const [at, content] of contents.entries()) {
    const isFull = filled >= (total / count) * groups.length
    if (isFull && groups.length < count) groups.push([])
    groups.at(-1)?.push(content)
    filled += heights[at] ?? 0
  }
  return groups
}

function podBlock(content: PodContent, columns: readonly number[], origin: Point): PodBlock {
  const height = podHeight(content, columns)
  const lanes: PlacedLane[] = []
  const cards: PlacedCard[] = []
  let x = origin.x + POD.labelWidth
  for (const [at, { stage, roleIds }] of content.cells.entries()) {
    const count = columns[at] ?? 1
    const lane: Lane = { kind: 'pod', podId: content.podId, stage }
    const key = laneKey(lane)
    const box = {
      x,
      y: origin.y + POD.padding,
      width: cellWidth(count),
      height: height - 2 * POD.padding,
    }
    lanes.push({ lane, key, box, headerHeight: 0, columns: count, roleIds })
    cards.push(...cardsInGrid(roleIds, count, { x: x + LANE.padding, y: box.y + LANE.padding }))
    x += box.width + LANE.gap
  }
  const box = { ...origin, width: podWidth(columns), height }
  return { pod: { podId: content.podId, box, labelWidth: POD.labelWidth }, lanes, cards }
}

function podHeight(content: PodContent, columns: readonly number[]): number {
  const rows = content.cells.map(({ roleIds }, at) => rowsFor(roleIds.length, columns[at] ?? 1))
  return heightOf(Math.max(1, ...rows)) + 2 * LANE.padding + 2 * POD.padding
}

function podWidth(columns: readonly number[]): number {
  const cells = columns.reduce((sum, count) => sum + cellWidth(count) + LANE.gap, 0)
  return POD.labelWidth + cells - LANE.gap + POD.padding
}

function cellWidth(columns: number): number {
  return widthOf(columns) + 2 * LANE.padding
}
