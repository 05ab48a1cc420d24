// In which order pods stand: how many side by side, and how many cards side by side in their cells.
import { BELT_STAGES } from '../document/vocabulary.ts'
import { largenessOn, rowsFor } from './grid.ts'
import type { PodOrder } from './layout.ts'
import { POD } from './measures.ts'
import { heightOfPod, type PodContent, rowHeights, widthOfPod } from './pod-grid.ts'

/** Rows of cards that cells may have: of many rows it is not worth to try each. */
const CELL_ROWS = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 17, 22, 29, 38, 50, 66, 87, 115, 152, 200,
] as const
const MOST_TRIES = 20

/** So much larger an order with fewer rows in the cells has to be seen before it is taken. */
const WORTH_BREAKING = 1.06

/** So much larger a single column has to be seen: nearly as large, several have less empty ground and shorter lines. */
const WORTH_STACKING = 1.1

/** What pods are put in order for. */
export interface PodRoom {
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
 * The order that is seen largest on a page of this shape, of which something else takes some height. That in which they
 * stood when all were shown is kept as long as all stay in sight; where cells with more columns keep them there, pods
 * are wider. Linear: a few orders are tried.
 */
export function podOrder(contents: readonly PodContent[], room: PodRoom): PodOrder {
  // Pods stay where they are while one is folded.
  const unfolded = contents.map((content) => ({ ...content, isFolded: false }))
  const { like } = room
  return like && contents.length > 0
    ? orderLike(like, unfolded, room)
    : largestOf(triedOrders(unfolded, room), room)
}

function orderLike(like: PodOrder, contents: readonly PodContent[], room: PodRoom): PodOrder {
  const reach = reachFrom(like, room)
  const columns = Math.max(1, Math.min(like.columns, contents.length))
  const kept = orderWith(contents, like.cellColumns, columns, room)
  if (reach(kept) <= 1) return kept
  const orders = triedOrders(contents, room)
  const wider = orders.find((order) => order.columns === columns && reach(order) <= 1)
  if (wider) return wider
  const largest = largestOf(orders, room)
  const isBetter = reach(largest) <= 1 || reach(largest) * WORTH_BREAKING < reach(kept)
  return isBetter ? largest : kept
}

/**
 * How far an order reaches in the picture in which another one was shown whole; above 1 it is cut off. A chart that is
 * shown whole stands in the middle, so that beside and below it is half of the room that it leaves.
 */
function reachFrom({ width, height }: PodOrder, { shape }: PodRoom): (order: PodOrder) => number {
  const right = (width + Math.max(width, height * shape)) / 2
  const bottom = (height + Math.max(height, width / shape)) / 2
  return (order) => Math.max(order.width / right, order.height / bottom)
}

/** What has been tried, and how large it is seen; larger is better. */
interface Tried extends PodOrder {
  readonly seen: number
}

/** Those with the most rows in their cells first. */
function triedOrders(contents: readonly PodContent[], room: PodRoom): readonly Tried[] {
  const longest = Math.max(
    1,
    ...contents.map(({ cells }) => Math.max(...cells.map(({ roleIds }) => roleIds.length))),
  )
  const tries = [...CELL_ROWS.filter((rows) => rows < longest), longest].slice(-MOST_TRIES)
  let before: readonly number[] = []
  return tries.toReversed().flatMap((rows) => {
    const cellColumns = columnsAt(contents, rows)
    // More rows changed nothing.
    if (cellColumns.every((count, at) => count === before[at])) return []
    before = cellColumns
    return ordersWith(contents, cellColumns, room)
  })
}

/** The best with a single column of pods and the best with several, and of these two the one that is worth it. */
function largestOf(orders: readonly Tried[], room: PodRoom): Tried {
  let stack: Tried | null = null
  let several: Tried | null = null
  for (const order of orders) {
    if (order.columns > 1) several = larger(several, order)
    else stack = larger(stack, order)
  }
  const order = stack && several ? worthStacking(stack, several, room) : (stack ?? several)
  if (!order) throw new Error('at least one order is tried')
  return order
}

function worthStacking(stack: Tried, several: Tried, { isPage }: PodRoom): Tried {
  const usual = stack.cellColumns === several.cellColumns ? 1 : WORTH_BREAKING
  return stack.seen > several.seen * (isPage ? usual : WORTH_STACKING) ? stack : several
}

/** The one with more rows in the cells, unless the other is worth breaking them. */
function larger(before: Tried | null, now: Tried): Tried {
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
  room: PodRoom,
): readonly Tried[] {
  const total = contents.reduce(
    (sum, content) => sum + heightOfPod(content, cellColumns) + POD.gap,
    0,
  )
  const even = Math.round(Math.sqrt((room.shape * total) / (widthOfPod(cellColumns) + POD.gap)))
  const near = [even - 1, even, even + 1].map((columns) =>
    Math.min(contents.length, Math.max(1, columns)),
  )
  return [...new Set(near)].map((columns) => orderWith(contents, cellColumns, columns, room))
}

function orderWith(
  contents: readonly PodContent[],
  cellColumns: readonly number[],
  columns: number,
  { shape, otherHeight }: PodRoom,
): Tried {
  const podHeights = contents.map((content) => heightOfPod(content, cellColumns))
  const width = columns * (widthOfPod(cellColumns) + POD.gap)
  const height = rowHeights(podHeights, columns).reduce(
    (sum, each) => sum + each + POD.gap,
    otherHeight(width),
  )
  return { columns, cellColumns, width, height, seen: largenessOn(shape, { width, height }) }
}
