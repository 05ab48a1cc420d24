// Pods in a grid: how many stand side by side, and how many cards side by side in their cells.
import { BELT_STAGES, type BeltStage } from '../document/vocabulary.ts'
import type { PodId, RoleId } from '../ids.ts'
import { heightOf, largenessOn, rowsFor, widthOf } from './grid.ts'
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
  /** For the next grid, which is to be like it. */
  readonly order: PodOrder
}

/** Rows of cards that cells may have: of many rows it is not worth to try each. */
const CELL_ROWS = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 17, 22, 29, 38, 50, 66, 87, 115, 152, 200,
] as const
const MOST_TRIES = 20

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
  /** In which pods stood when all of them were shown last. */
  readonly like?: PodOrder | undefined
  /** Of what stands above and below a grid of this width. */
  otherHeight(width: number): number
}

/**
 * The grid that is seen largest on a page of this shape, of which something else takes some height: pods side by
 * side, and cells of several columns where there are few pods. An order from before is kept as long as it is seen as
 * large as then, so that a chart that was shown whole stays in sight. Linear: a few orders are tried.
 */
export function podGrid(contents: readonly PodContent[], room: GridRoom): PodGrid {
  const { like } = room
  // Pods stay where they are while one is folded.
  const unfolded = contents.map((content) => ({ ...content, isFolded: false }))
  if (!like || contents.length === 0) return gridOf(contents, largestOrder(unfolded, room))
  const kept = seenLike(like, unfolded, room)
  if (kept.seen >= like.seen) return gridOf(contents, kept)
  const best = largestOrder(unfolded, room)
  const isWorthIt = best.seen >= like.seen || best.seen > kept.seen * WORTH_BREAKING
  return gridOf(contents, isWorthIt ? best : kept)
}

function seenLike(
  { columns, cellColumns }: PodOrder,
  contents: readonly PodContent[],
  room: GridRoom,
): PodOrder {
  return seenIn(contents, cellColumns, Math.max(1, Math.min(columns, contents.length)), room)
}

/** The best with a single column of pods and the best with several, and of these two the one that is worth it. */
function largestOrder(contents: readonly PodContent[], room: GridRoom): PodOrder {
  const longest = Math.max(
    1,
    ...contents.map(({ cells }) => Math.max(...cells.map(({ roleIds }) => roleIds.length))),
  )
  const tries = [...CELL_ROWS.filter((rows) => rows < longest), longest].slice(-MOST_TRIES)
  let stack: PodOrder | null = null
  let several: PodOrder | null = null
  let before: readonly number[] = []
  for (const rows of tries.toReversed()) {
    const cellColumns = columnsAt(contents, rows)
    // More rows changed nothing.
    if (cellColumns.every((count, at) => count === before[at])) continue
    before = cellColumns
    for (const order of ordersWith(contents, cellColumns, room)) {
      if (order.columns > 1) several = larger(several, order)
      else stack = larger(stack, order)
    }
  }
  const order = stack && several ? worthStacking(stack, several, room) : (stack ?? several)
  if (!order) throw new Error('at least one order is tried')
  return order
}

function worthStacking(stack: PodOrder, several: PodOrder, { isPage }: GridRoom): PodOrder {
  const usual = stack.cellColumns === several.cellColumns ? 1 : WORTH_BREAKING
  return stack.seen > several.seen * (isPage ? usual : WORTH_STACKING) ? stack : several
}

/** The one with more rows in the cells, unless the other is worth breaking them. */
function larger(before: PodOrder | null, now: PodOrder): PodOrder {
  if (!before) return now
  const isSameBreak = before.cellColumns === now.cellColumns
  return now.seen > before.seen * (isSameBreak ? 1 : WORTH_BREAKING) ? now : before
}

function columnsAt(contents: readonly PodContent[], rows: number): readonly number[] {
  const most = BELT_STAGES.map(() => 1)
  for (const { cells } of contents) {
    for (const [at, { roleIds }] of cells.entries())
      most[at] = Math.max(most[at] ?? 1, rowsFor(roleIds.length, rows))
  }
  return most
}

/** With cells of so many columns, pods in about as many columns as if all could be shared out evenly. */
function ordersWith(
  contents: readonly PodContent[],
  cellColumns: readonly number[],
  room: GridRoom,
): readonly PodOrder[] {
  const total = contents.reduce(
    (sum, content) => sum + heightOfPod(content, cellColumns) + POD.gap,
    0,
  )
  const even = Math.round(Math.sqrt((room.shape * total) / (widthOfPod(cellColumns) + POD.gap)))
  const near = [even - 1, even, even + 1].map((columns) =>
    Math.min(contents.length, Math.max(1, columns)),
  )
  return [...new Set(near)].map((columns) => seenIn(contents, cellColumns, columns, room))
}

function seenIn(
  contents: readonly PodContent[],
  cellColumns: readonly number[],
  columns: number,
  { shape, otherHeight }: GridRoom,
): PodOrder {
  const podHeights = contents.map((content) => heightOfPod(content, cellColumns))
  const width = columns * (widthOfPod(cellColumns) + POD.gap)
  const height = rowHeights(podHeights, columns).reduce(
    (sum, each) => sum + each + POD.gap,
    otherHeight(width),
  )
  return { columns, cellColumns, seen: largenessOn(shape, { width, height }) }
}

function gridOf(contents: readonly PodContent[], order: PodOrder): PodGrid {
  const { columns, cellColumns } = order
  const shown = contents.map((content) => heightOfPod(content, cellColumns))
  const heights = rowHeights(shown, columns)
  const rows = heights.map((_, row) => contents.slice(row * columns, (row + 1) * columns))
  return { cellColumns, rows, heights, podWidth: widthOfPod(cellColumns), columns, order }
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
