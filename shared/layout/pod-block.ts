// One pod at its place: its lead in the header, and below it a cell for each stage.
import type { Lane } from '../org/lanes.ts'
import { laneKey } from '../org/lanes.ts'
import { cardsInGrid } from './grid.ts'
import type { Box, PlacedCard, PlacedLane, PlacedPod, Point } from './layout.ts'
import { CARD, POD, SMALL_CARD } from './measures.ts'
import { heightOfPod, type PodContent, type PodGrid, widthOfCell } from './pod-grid.ts'

export interface PodBlock {
  readonly pod: PlacedPod
  readonly lanes: readonly PlacedLane[]
  readonly cards: readonly PlacedCard[]
}

/** As high as its row, unless it is folded; the card of the lead comes first. */
export function podBlock(
  content: PodContent,
  { cellColumns, podWidth }: PodGrid,
  origin: Point,
  rowHeight: number,
): PodBlock {
  const { podId, leadId, isFolded } = content
  const height = isFolded ? heightOfPod(content, cellColumns) : rowHeight
  const box = { ...origin, width: podWidth, height }
  const cards: PlacedCard[] = []
  if (leadId !== null) cards.push({ roleId: leadId, box: leadBox(box) })
  const lanes = isFolded ? [] : cellsOf(content, cellColumns, box)
  for (const { roleIds, columns, box: cell } of lanes) {
    const first = { x: cell.x + POD.cellPadding, y: cell.y + POD.cellHeaderHeight }
    for (const card of cardsInGrid(roleIds, columns, first, SMALL_CARD)) cards.push(card)
  }
  return { pod: { podId, box, headerHeight: POD.headerHeight, leadId, isFolded }, lanes, cards }
}

function cellsOf(
  { podId, cells }: PodContent,
  cellColumns: readonly number[],
  pod: Box,
): readonly PlacedLane[] {
  let x = pod.x + POD.padding
  const y = pod.y + POD.headerHeight
  return cells.map(({ stage, roleIds }, at) => {
    const columns = cellColumns[at] ?? 1
    const lane: Lane = { kind: 'pod', podId, stage }
    const height = pod.height - POD.headerHeight - POD.padding
    const box = { x, y, width: widthOfCell(columns), height }
    x += box.width + POD.cellGap
    return { lane, key: laneKey(lane), box, headerHeight: POD.cellHeaderHeight, columns, roleIds }
  })
}

function leadBox({ x, y }: Box): Box {
  return {
    x: x + POD.padding + POD.nameWidth,
    y: y + (POD.headerHeight - CARD.height) / 2,
    width: CARD.width,
    height: CARD.height,
  }
}
