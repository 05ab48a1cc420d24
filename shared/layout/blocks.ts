// Blocks that every structure is put together from: side-by-side lanes and full-width strips.
import type { RoleId } from '../ids.ts'
import { type Lane, laneKey } from '../org/lanes.ts'
import { cardsInGrid, columnsIn, heightOf, rowsFor, rowsForGoodShape, widthOf } from './grid.ts'
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

/** Lanes of one height side by side; long ones wrap into columns until the picture has a good shape. */
export function lanesSideBySide(
  contents: readonly LaneContent[],
  origin: Point,
  minRows: number,
): Block {
  const longest = Math.max(minRows, ...contents.map(({ roleIds }) => roleIds.length))
  const columnsAt = (rows: number) =>
    contents.map(({ roleIds, minColumns }) => Math.max(minColumns, rowsFor(roleIds.length, rows)))
  const sizeAt = (rows: number) => ({
    width:
      columnsAt(rows).reduce((sum, columns) => sum + laneWidth(columns) + LANE.gap, 0) - LANE.gap,
    height: laneHeight(rows),
  })
  // Up to this many cards a lane stays one column: a founder's chart should not jump about.
  const least = Math.min(longest, 8)
  const columns = columnsAt(rowsForGoodShape(least, longest, sizeAt))
  const rows = Math.max(
    minRows,
    ...contents.map(({ roleIds }, at) => rowsFor(roleIds.length, columns[at] ?? 1)),
  )

  const lanes: PlacedLane[] = []
  const cards: PlacedCard[] = []
  let x = origin.x
  for (const [at, { lane, roleIds }] of contents.entries()) {
    const count = columns[at] ?? 1
    const box = { x, y: origin.y, width: laneWidth(count), height: laneHeight(rows) }
    const key = laneKey(lane)
    lanes.push({ lane, key, box, headerHeight: LANE.headerHeight, columns: count, roleIds })
    cards.push(
      ...cardsInGrid(roleIds, key, count, {
        x: x + LANE.padding,
        y: origin.y + LANE.headerHeight + LANE.padding,
      }),
    )
    x += box.width + LANE.gap
  }
  return { lanes, cards, width: x - LANE.gap - origin.x, height: laneHeight(rows) }
}

/** A strip across the whole width with a small heading; low while it is empty. */
export function strip(lane: Lane, roleIds: readonly RoleId[], origin: Point, width: number): Block {
  const columns = columnsIn(width - 2 * LANE.padding)
  const rows = rowsFor(roleIds.length, columns)
  const isEmpty = roleIds.length === 0
  const height = isEmpty ? STRIP.emptyHeight : STRIP.headerHeight + heightOf(rows) + LANE.padding
  const key = laneKey(lane)
  const box = { x: origin.x, y: origin.y, width, height }
  return {
    lanes: [{ lane, key, box, headerHeight: STRIP.headerHeight, columns, roleIds }],
    cards: cardsInGrid(roleIds, key, columns, {
      x: origin.x + LANE.padding,
      y: origin.y + STRIP.headerHeight,
    }),
    width,
    height,
  }
}

function laneWidth(columns: number): number {
  return widthOf(columns) + 2 * LANE.padding
}

function laneHeight(rows: number): number {
  return LANE.headerHeight + heightOf(rows) + 2 * LANE.padding
}
