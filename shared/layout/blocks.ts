// Blocks that every structure is put together from: side-by-side lanes and full-width strips.
import { allOf } from '../all-of.ts'
import type { RoleId } from '../ids.ts'
import { type Lane, laneKey } from '../org/lanes.ts'
import { cardsInGrid, columnsIn, heightOf, rowsFor, rowsForShape, widthOf } from './grid.ts'
import type { PlacedCard, PlacedLane, Point } from './layout.ts'
import { LANE, STRIP } from './measures.ts'

/** A finished part of a layout, at its place. */
export interface Block {
  readonly lanes: readonly PlacedLane[]
  readonly cards: readonly PlacedCard[]
  readonly width: number
  readonly height: number
}

export interface LaneContent {
  readonly lane: Lane
  readonly roleIds: readonly RoleId[]
  readonly minColumns: number
}

/** Lanes of one height side by side, before it is known where. */
export interface LanePlan {
  readonly contents: readonly LaneContent[]
  /** Of each lane. */
  readonly columns: readonly number[]
  readonly width: number
  readonly height: number
}

/** What lanes are planned for. */
export interface LaneRoom {
  /** Keep room for what is not there yet. */
  readonly dropAreas: boolean
  /** Width against height of the page or window. */
  readonly shape: number
  /** Height of what stands above and below, about. */
  readonly otherHeight: number
}

/**
 * Long lanes wrap into columns until the picture has a good shape. Lanes are as tall as the tallest
 * needs, with `dropAreas` and room for one card more.
 */
export function planLanes(
  contents: readonly LaneContent[],
  { dropAreas, shape, otherHeight }: LaneRoom,
): LanePlan {
  const isAnyEmpty = contents.some(({ roleIds }) => roleIds.length === 0)
  const minRows = dropAreas && isAnyEmpty ? LANE.emptyRows : LANE.minRows
  const longest = Math.max(minRows, ...contents.map(({ roleIds }) => roleIds.length))
  const columnsAt = (rows: number) =>
    contents.map(({ roleIds, minColumns }) => Math.max(minColumns, rowsFor(roleIds.length, rows)))
  const widthAt = (columns: readonly number[]) =>
    columns.reduce((sum, count) => sum + laneWidth(count) + LANE.gap, 0) - LANE.gap
  const sizeAt = (rows: number) => ({
    width: widthAt(columnsAt(rows)),
    height: laneHeight(rows) + otherHeight,
  })
  // Up to this many cards a lane stays one column, so that a small chart keeps its shape as it grows.
  const least = Math.min(longest, 8)
  const columns = columnsAt(rowsForShape(shape, least, longest, sizeAt))
  const tallest = Math.max(
    ...contents.map(({ roleIds }, at) => rowsFor(roleIds.length, columns[at] ?? 1)),
  )
  const rows = Math.max(minRows, tallest + (dropAreas ? 1 : 0))
  return { contents, columns, width: widthAt(columns), height: laneHeight(rows) }
}

/** So much taller a lane gets where the window has room. */
const MOST_STRETCH = heightOf(2)

/** The same lanes, taller where a drawing of this height leaves a page of that shape free below it. */
export function stretched(plan: LanePlan, height: number, shape: number): LanePlan {
  const free = plan.width / shape - height
  return free <= 0
    ? plan
    : { ...plan, height: plan.height + Math.floor(Math.min(free, MOST_STRETCH)) }
}

/** The planned lanes at their places, without cards. */
export function placeLanes({ contents, columns, height }: LanePlan, origin: Point): PlacedLane[] {
  let { x } = origin
  return contents.map(({ lane, roleIds }, at) => {
    const count = columns[at] ?? 1
    const box = { x, y: origin.y, width: laneWidth(count), height }
    x += box.width + LANE.gap
    const { headerHeight } = LANE
    return { lane, key: laneKey(lane), box, headerHeight, columns: count, roleIds }
  })
}

/** The planned lanes with their cards. */
export function lanesSideBySide(plan: LanePlan, origin: Point): Block {
  const lanes = placeLanes(plan, origin)
  const cards = lanes.map(({ roleIds, columns, box }) =>
    cardsInGrid(roleIds, columns, {
      x: box.x + LANE.padding,
      y: box.y + LANE.headerHeight + LANE.padding,
    }),
  )
  return { lanes, cards: allOf(cards), width: plan.width, height: plan.height }
}

/** A strip across the whole width with a small heading; low while it is empty. */
export function strip(lane: Lane, roleIds: readonly RoleId[], origin: Point, width: number): Block {
  const columns = stripColumns(width)
  const height = stripHeight(roleIds.length, width)
  const key = laneKey(lane)
  const box = { x: origin.x, y: origin.y, width, height }
  return {
    lanes: [{ lane, key, box, headerHeight: STRIP.headerHeight, columns, roleIds }],
    cards: cardsInGrid(roleIds, columns, {
      x: origin.x + LANE.padding,
      y: origin.y + STRIP.headerHeight,
    }),
    width,
    height,
  }
}

/** Of a strip with so many cards. */
export function stripHeight(count: number, width: number): number {
  if (count === 0) return STRIP.emptyHeight
  return STRIP.headerHeight + heightOf(rowsFor(count, stripColumns(width))) + LANE.padding
}

function stripColumns(width: number): number {
  return columnsIn(width - 2 * LANE.padding)
}

function laneWidth(columns: number): number {
  return widthOf(columns) + 2 * LANE.padding
}

function laneHeight(rows: number): number {
  return LANE.headerHeight + heightOf(rows) + 2 * LANE.padding
}
