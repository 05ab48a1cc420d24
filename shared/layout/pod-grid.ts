// Pods in a grid, row by row, and how large each is with so many cards side by side in its cells.
import type { BeltStage } from '../document/vocabulary.ts'
import type { PodId, RoleId } from '../ids.ts'
import { heightOf, rowsFor, widthOf } from './grid.ts'
import type { PodOrder } from './layout.ts'
import { POD, SMALL_CARD } from './measures.ts'

export interface PodContent {
  readonly podId: PodId | null
  readonly leadId: RoleId | null
  readonly isFolded: boolean
  readonly cells: readonly { readonly stage: BeltStage; readonly roleIds: readonly RoleId[] }[]
}

export interface PodGrid {
  /** Cards side by side in the cells of each stage; the same in all pods, so that they are equally wide. */
  readonly cellColumns: readonly number[]
  /** In the order in which they are read. */
  readonly rows: readonly (readonly PodContent[])[]
  /** Of each row the height of its tallest pod. */
  readonly heights: readonly number[]
  readonly podWidth: number
  /** Pods side by side. */
  readonly columns: number
}

/** The pods in this order. */
export function podGrid(
  contents: readonly PodContent[],
  { columns, cellColumns }: PodOrder,
): PodGrid {
  const shown = contents.map((content) => heightOfPod(content, cellColumns))
  const heights = rowHeights(shown, columns)
  const rows = heights.map((_, row) => contents.slice(row * columns, (row + 1) * columns))
  return { cellColumns, rows, heights, podWidth: widthOfPod(cellColumns), columns }
}

/** Of each row of so many pods the height of its tallest. */
export function rowHeights(podHeights: readonly number[], columns: number): readonly number[] {
  const heights: number[] = []
  for (const [at, height] of podHeights.entries()) {
    const row = Math.floor(at / columns)
    heights[row] = Math.max(heights[row] ?? 0, height)
  }
  return heights
}

/** Of a pod without what stands beside it. */
export function heightOfPod({ cells, isFolded }: PodContent, columns: readonly number[]): number {
  if (isFolded) return POD.headerHeight
  const rows = cells.map(({ roleIds }, at) => rowsFor(roleIds.length, columns[at] ?? 1))
  const cards = heightOf(Math.max(1, ...rows), SMALL_CARD)
  return POD.headerHeight + POD.cellHeaderHeight + cards + POD.cellPadding + POD.padding
}

/** The same for all pods. */
export function widthOfPod(columns: readonly number[]): number {
  const cells = columns.reduce((sum, count) => sum + widthOfCell(count) + POD.cellGap, 0)
  return cells - POD.cellGap + 2 * POD.padding
}

/** Of a cell with so many cards side by side. */
export function widthOfCell(columns: number): number {
  return widthOf(columns, SMALL_CARD) + 2 * POD.cellPadding
}
