// Puts the pieces below a manager into rows, and finds where its line runs down between them.
import { CARD, TREE } from '../measures.ts'
import { heightOfRows, type Piece } from './pieces.ts'

/** Pieces side by side: those from `from` to before `to`, `TREE.gap` apart. Every x is from the manager's line. */
export interface Row {
  readonly from: number
  readonly to: number
  readonly top: number
  /** Of the first one. */
  readonly x: number
  /** From this piece on they stand at `rightX`, on the other side of the line. */
  readonly split: number
  readonly rightX: number
}

/** How large a branch is with all below it: its line runs down `trunk` px from its left edge. */
export interface Extent {
  readonly width: number
  readonly height: number
  readonly trunk: number
  readonly rowCount: number
  /** One branch alone in a row, where there are several rows. */
  readonly isIndented: boolean
}

/** How many rows there are of at most this width; a wider piece has a row of its own. */
export function countRows(pieces: readonly Piece[], width: number): number {
  let count = 0
  for (let from = 0; from < pieces.length; count++) from = endOfRow(pieces, from, width)
  return count
}

function endOfRow(pieces: readonly Piece[], from: number, width: number): number {
  let filled = widthAt(pieces, from)
  let to = from + 1
  while (to < pieces.length) {
    filled += TREE.gap + widthAt(pieces, to)
    if (filled > width) return to
    to++
  }
  return to
}

/** Where a row stands beside the line. One is filled again and again: many ways are tried for each branch. */
interface Spot {
  x: number
  split: number
  rightX: number
  end: number
}

/**
 * The manager's card on top, so many roles of support on its line, then rows of at most this width; the line ends at
 * the last of them. The rows themselves are put into `rows`, for the way that is drawn.
 */
export function arranged(
  staff: number,
  pieces: readonly Piece[],
  width: number,
  rows: Row[] | null = null,
): Extent {
  const spot: Spot = { x: 0, split: 0, rightX: 0, end: 0 }
  let left = staff > 1 ? Math.max(HEAD, SIDE) : HEAD
  let right = staff > 0 ? Math.max(HEAD, SIDE) : HEAD
  let y: number = CARD.height
  if (staff > 0) y += TREE.toStaff + heightOfRows(Math.ceil(staff / 2))
  let rowCount = 0
  let isIndented = false
  for (let from = 0; from < pieces.length; rowCount++) {
    const to = endOfRow(pieces, from, width)
    const top = y + TREE.aboveBus + TREE.belowBus
    const total = widthOf(pieces, from, to)
    if (to < pieces.length) besideTrunk(spot, pieces, from, to, total)
    else if (rowCount === 0) inOnePiece(spot, to, -middleOf(pieces, from, to, total), total)
    else inOnePiece(spot, to, withinRoom(pieces, from, to, total, left, right), total)
    const { x, split, rightX } = spot
    rows?.push({ from, to, top, x, split, rightX })
    left = Math.max(left, -x)
    right = Math.max(right, spot.end)
    y = top + tallest(pieces, from, to)
    if (to - from === 1 && pieces[from]?.kind === 'branch') isIndented = true
    from = to
  }
  return {
    width: left + right,
    height: y,
    trunk: left,
    rowCount,
    isIndented: isIndented && rowCount > 1,
  }
}

/** Of a card to both sides of the line in its middle. */
const HEAD = CARD.width / 2
/** Of a card beside a line. */
const SIDE = TREE.stub + CARD.width

/** Trees next to each other, with no line between them. */
export function onGround(
  pieces: readonly Piece[],
  width: number,
  rows: Row[] | null = null,
): Extent {
  let y = 0
  let right = 0
  let rowCount = 0
  let isIndented = false
  for (let from = 0; from < pieces.length; rowCount++) {
    const to = endOfRow(pieces, from, width)
    rows?.push({ from, to, top: y, x: 0, split: to, rightX: 0 })
    right = Math.max(right, widthOf(pieces, from, to))
    y += tallest(pieces, from, to) + 2 * TREE.gap
    if (to - from === 1 && pieces[from]?.kind === 'branch') isIndented = true
    from = to
  }
  const height = Math.max(0, y - 2 * TREE.gap)
  return { width: right, height, trunk: 0, rowCount, isIndented: isIndented && rowCount > 1 }
}

/** Where each piece of a row stands, from the left. */
export function xsOf(
  { from, to, x, split, rightX }: Row,
  pieces: readonly Piece[],
): readonly number[] {
  const xs: number[] = []
  let next = x
  for (let at = from; at < to; at++) {
    if (at === split) next = rightX
    xs.push(next)
    next += widthAt(pieces, at) + TREE.gap
  }
  return xs
}

/**
 * About as much to the left of the line as to the right of it. One alone stands to the right, but the
 * leaves of a single ladder hang on the line itself.
 */
function besideTrunk(
  spot: Spot,
  pieces: readonly Piece[],
  from: number,
  to: number,
  total: number,
): void {
  const only = to - from === 1 ? pieces[from] : undefined
  if (only?.kind === 'ladder') {
    inOnePiece(spot, to, -only.entry, total)
    return
  }
  const half = total / 2
  let split = from
  let filled = 0
  while (split < to - 1 && filled + widthAt(pieces, split) / 2 <= half) {
    filled += widthAt(pieces, split) + TREE.gap
    split++
  }
  spot.x = split > from ? TREE.gap - TREE.stub - filled : TREE.stub
  spot.split = split
  spot.rightX = TREE.stub
  spot.end = TREE.stub + total - filled
}

function inOnePiece(spot: Spot, to: number, x: number, total: number): void {
  spot.x = x
  spot.split = to
  spot.rightX = x
  spot.end = x + total
}

/** The middle of its outermost lines. */
function middleOf(pieces: readonly Piece[], from: number, to: number, total: number): number {
  const [first, last] = [pieces[from], pieces[to - 1]]
  const end = total - (last?.width ?? 0) + (last?.entry ?? 0)
  return Math.round(((first?.entry ?? 0) + end) / 2)
}

/** With its middle below the line, but shifted as far as needed to lie within the rows above, or around them. */
function withinRoom(
  pieces: readonly Piece[],
  from: number,
  to: number,
  total: number,
  left: number,
  right: number,
): number {
  // Where all others stand to the right of the line, the last one would look lost below it.
  if (left <= HEAD && to - from === 1) return TREE.stub
  const [some, other] = [-left, right - total]
  const middle = -middleOf(pieces, from, to, total)
  return Math.min(Math.max(middle, Math.min(some, other)), Math.max(some, other))
}

function widthAt(pieces: readonly Piece[], at: number): number {
  return pieces[at]?.width ?? 0
}

function widthOf(pieces: readonly Piece[], from: number, to: number): number {
  let width = (to - from - 1) * TREE.gap
  for (let at = from; at < to; at++) width += widthAt(pieces, at)
  return width
}

function tallest(pieces: readonly Piece[], from: number, to: number): number {
  let most = 0
  for (let at = from; at < to; at++) most = Math.max(most, pieces[at]?.height ?? 0)
  return most
}
