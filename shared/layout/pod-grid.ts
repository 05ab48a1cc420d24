// Pods in a grid: how many stand side by side, and how many cards side by side in their cells.
import { BELT_STAGES, type BeltStage } from '../document/vocabulary.ts'
import type { PodId, RoleId } from '../ids.ts'
import { heightOf, largenessOn, rowsFor, widthOf } from './grid.ts'
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

/** Rows of cards that cells may have: of many rows it is not worth to try each. */
const CELL_ROWS = [1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 29, 38, 50, 66, 87, 115, 152, 200] as const

/** So much larger an order with fewer rows in the cells has to be seen before it is taken. */
const WORTH_BREAKING = 1.06

/** So much larger a single column has to be seen: nearly as large, several have less empty ground and shorter lines. */
const WORTH_STACKING = 1.1

/** What a grid is made for. */
export interface GridRoom {
  /** Width against height. */
  readonly shape: number
  /** On a page every bit of size counts: pods that cannot be read go to another one. */
  readonly isPage: boolean
  /** Of what stands above and below a grid of this width. */
  otherHeight(width: number): number
}

/**
 * The grid that is seen largest on a page of this shape, of which something else takes some height: pods side by
 * side, and cells of several columns where there are few pods. Linear: a few orders are tried.
 */
export function podGrid(contents: readonly PodContent[], room: GridRoom): PodGrid {
  const longest = Math.max(
    1,
    ...contents.map(({ cells }) => Math.max(...cells.map(({ roleIds }) => roleIds.length))),
  )
  const tries = [...CELL_ROWS.filter((rows) => rows < longest), longest].slice(-MOST_TRIES)
  let best: { readonly grid: PodGrid; readonly seen: number } | null = null
  let before: readonly number[] = []
  for (const rows of tries.toReversed()) {
    const cellColumns = columnsAt(contents, rows)
    // More rows changed nothing.
    if (cellColumns.every((count, at) => count === before[at])) continue
    before = cellColumns
    const grid = largestWith(contents, cellColumns, room)
    if (!best || grid.seen > best.seen * WORTH_BREAKING) best = grid
  }
  if (!best) throw new Error('at least one order is tried')
  return best.grid
}

const MOST_TRIES = 14

function columnsAt(contents: readonly PodContent[], rows: number): readonly number[] {
  const most = BELT_STAGES.map(() => 1)
  for (const { cells } of contents) {
    for (const [at, { roleIds }] of cells.entries())
      most[at] = Math.max(most[at] ?? 1, rowsFor(roleIds.length, rows))
  }
  return most
}

/** With cells of so many columns, pods in as many columns as are seen largest. */
function largestWith(
  contents: readonly PodContent[],
  cellColumns: readonly number[],
  { shape, isPage, otherHeight }: GridRoom,
): { readonly grid: PodGrid; readonly seen: number } {
  const podWidth = widthOfPod(cellColumns)
  // Pods stay where they are while one is folded.
  const podHeights = contents.map((content) =>
    heightOfPod({ ...content, isFolded: false }, cellColumns),
  )
  const total = podHeights.reduce((sum, height) => sum + height + POD.gap, 0)
  const seenIn = (columns: number) => {
    const width = columns * (podWidth + POD.gap)
    const heights = rowHeights(podHeights, columns)
    const height = heights.reduce((sum, each) => sum + each + POD.gap, otherHeight(width))
    const seen = largenessOn(shape, { width, height })
    const isStack = columns === 1 && contents.length > 1
    return { columns, seen: isStack && !isPage ? seen / WORTH_STACKING : seen }
  }
  // As if all pods could be shared out evenly; what comes next to it is tried.
  const even = Math.round(Math.sqrt((shape * total) / (podWidth + POD.gap)))
  const [first, ...others] = [even - 1, even, even + 1]
    .map((columns) => Math.min(contents.length, Math.max(1, columns)))
    .map(seenIn)
  if (!first) throw new Error('three are tried')
  const { columns, seen } = others.reduce((a, b) => (b.seen > a.seen ? b : a), first)
  const shown = contents.map((content) => heightOfPod(content, cellColumns))
  const heights = rowHeights(shown, columns)
  const rows = heights.map((_, row) => contents.slice(row * columns, (row + 1) * columns))
  return { grid: { cellColumns, rows, heights, podWidth, columns }, seen }
}

function rowHeights(podHeights: readonly number[], columns: number): readonly number[] {
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

function widthOfPod(columns: readonly number[]): number {
  const cells = columns.reduce((sum, count) => sum + widthOfCell(count) + POD.cellGap, 0)
  return cells - POD.cellGap + 2 * POD.padding
}

/** Of a cell with so many cards side by side. */
export function widthOfCell(columns: number): number {
  return widthOf(columns, SMALL_CARD) + 2 * POD.cellPadding
}
