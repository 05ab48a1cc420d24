// Cards in rows and columns: how many columns a group needs, how large it is, where each card stands.
import type { RoleId } from '../ids.ts'
import type { Box, PlacedCard, Point } from './layout.ts'
import { CARD, PITCH, WIDEST } from './measures.ts'

/** Width of this many cards side by side. */
export function widthOf(columns: number): number {
  return columns * PITCH.x - CARD.gap
}

/** Height of this many cards one below the other; 0 for none. */
export function heightOf(rows: number): number {
  return Math.max(0, rows * PITCH.y - CARD.gap)
}

/** How many cards fit side by side into a width; at least one. */
export function columnsIn(width: number): number {
  return Math.max(1, Math.floor((width + CARD.gap) / PITCH.x))
}

/** Rows that a group fills in so many columns. */
export function rowsFor(count: number, columns: number): number {
  return Math.ceil(count / columns)
}

/** The cards of one lane, filled row by row from the top left corner. */
export function cardsInGrid(
  roleIds: readonly RoleId[],
  columns: number,
  origin: Point,
): readonly PlacedCard[] {
  return roleIds.map((roleId, index) => ({ roleId, box: cardBox(origin, index, columns) }))
}

/** Where the card at an index stands. */
function cardBox(origin: Point, index: number, columns: number): Box {
  return {
    x: origin.x + (index % columns) * PITCH.x,
    y: origin.y + Math.floor(index / columns) * PITCH.y,
    width: CARD.width,
    height: CARD.height,
  }
}

/**
 * The smallest number of rows, from `least` up, at which a drawing is not wider than it should be.
 * Width falls and height grows with the rows, so a binary search finds it.
 */
export function rowsForGoodShape(
  least: number,
  most: number,
  sizeAt: (rows: number) => { width: number; height: number },
): number {
  let low = least
  let high = Math.max(least, most)
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const { width, height } = sizeAt(middle)
    if (width <= WIDEST * height) high = middle
    else low = middle + 1
  }
  return low
}
