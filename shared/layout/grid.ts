// Cards in rows and columns: how many columns a group needs, how large it is, where each card stands.
import type { RoleId } from '../ids.ts'
import type { Box, PlacedCard, Point } from './layout.ts'
import { CARD, type CardSize, PITCH } from './measures.ts'

/** Width of this many cards side by side. */
export function widthOf(columns: number, { width, gap }: CardSize = CARD): number {
  return columns * (width + gap) - gap
}

/** Height of this many cards one below the other; 0 for none. */
export function heightOf(rows: number, { height, gap }: CardSize = CARD): number {
  return Math.max(0, rows * (height + gap) - gap)
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
  size: CardSize = CARD,
): readonly PlacedCard[] {
  return roleIds.map((roleId, index) => ({ roleId, box: cardBox(origin, index, columns, size) }))
}

/** Where the card at an index stands. */
function cardBox(
  origin: Point,
  index: number,
  columns: number,
  { width, height, gap }: CardSize,
): Box {
  return {
    x: origin.x + (index % columns) * (width + gap),
    y: origin.y + Math.floor(index / columns) * (height + gap),
    width,
    height,
  }
}

interface Size {
  readonly width: number
  readonly height: number
}

/** How large a drawing is seen on a page of a shape (width against height); larger is better. */
export function largenessOn(shape: number, { width, height }: Size): number {
  return Math.min(shape / width, 1 / height)
}

/** So much larger another order has to be seen before it is worth breaking a lane. */
const WORTH_BREAKING = 1.15

/**
 * The number of rows, from `least` to `most`, at which a drawing is seen largest on a page of this shape; `most`
 * where that is nearly as good. Width falls and height grows with the rows, so a binary search finds it.
 */
export function rowsForShape(
  shape: number,
  least: number,
  most: number,
  sizeAt: (rows: number) => Size,
): number {
  let low = least
  let high = Math.max(least, most)
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const { width, height } = sizeAt(middle)
    if (width <= shape * height) high = middle
    else low = middle + 1
  }
  const seen = (rows: number) => largenessOn(shape, sizeAt(rows))
  const best = low > least && seen(low - 1) > seen(low) ? low - 1 : low
  return seen(best) > WORTH_BREAKING * seen(most) ? best : Math.max(least, most)
}
