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
  /** Of the right edge. */
  readonly end: number
}

/** A branch with all below it: y from its top, x from the line that runs down from its card. */
export interface Arrangement {
  readonly width: number
  readonly height: number
  /** Where the line is, from the left edge. */
  readonly trunk: number
  readonly pieces: readonly Piece[]
  readonly rows: readonly Row[]
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
  while (to < pieces.length && filled + TREE.gap + widthAt(pieces, to) <= width) {
    filled += TREE.gap + widthAt(pieces, to)
    to++
  }
  return to
}

/** How far something reaches to both sides of the line. */
interface Reach {
  readonly left: number
  readonly right: number
}

/**
 * The manager's card on top, so many roles of support on its line, then rows of at most this width; the
 * line ends at the last of them.
 */
export function arranged(staff: number, pieces: readonly Piece[], width: number): Arrangement {
  const rows: Row[] = []
  let left = staff > 1 ? Math.max(HEAD, SIDE) : HEAD
  let right = staff > 0 ? Math.max(HEAD, SIDE) : HEAD
  let y: number = CARD.height
  if (staff > 0) y += TREE.toStaff + heightOfRows(Math.ceil(staff / 2))
  for (let from = 0; from < pieces.length; ) {
    const to = endOfRow(pieces, from, width)
    const top = y + TREE.aboveBus + TREE.belowBus
    const room = rows.length > 0 ? { left, right } : null
    const row =
      to < pieces.length
        ? besideTrunk(pieces, from, to, top)
        : inOnePiece(pieces, from, to, top, centredAt(pieces, from, to, room))
    rows.push(row)
    left = Math.max(left, -row.x)
    right = Math.max(right, row.end)
    y = top + tallest(pieces, from, to)
    from = to
  }
  return { width: left + right, height: y, trunk: left, pieces, rows }
}

/** Of a card to both sides of the line in its middle. */
const HEAD = CARD.width / 2
/** Of a card beside a line. */
const SIDE = TREE.stub + CARD.width

/** Trees next to each other, with no line between them. */
export function onGround(pieces: readonly Piece[], width: number): Arrangement {
  const rows: Row[] = []
  let y = 0
  let right = 0
  for (let from = 0; from < pieces.length; ) {
    const to = endOfRow(pieces, from, width)
    const row = inOnePiece(pieces, from, to, y, 0)
    rows.push(row)
    right = Math.max(right, row.end)
    y += tallest(pieces, from, to) + 2 * TREE.gap
    from = to
  }
  return { width: right, height: Math.max(0, y - 2 * TREE.gap), trunk: 0, pieces, rows }
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
function besideTrunk(pieces: readonly Piece[], from: number, to: number, top: number): Row {
  const only = to - from === 1 ? pieces[from] : undefined
  if (only?.kind === 'ladder') return inOnePiece(pieces, from, to, top, -only.entry)
  const half = widthOf(pieces, from, to) / 2
  let split = from
  let filled = 0
  while (split < to - 1 && filled + widthAt(pieces, split) / 2 <= half) {
    filled += widthAt(pieces, split) + TREE.gap
    split++
  }
  const x = split > from ? TREE.gap - TREE.stub - filled : TREE.stub
  const end = TREE.stub + widthOf(pieces, split, to)
  return { from, to, top, x, split, rightX: TREE.stub, end }
}

function inOnePiece(
  pieces: readonly Piece[],
  from: number,
  to: number,
  top: number,
  x: number,
): Row {
  return { from, to, top, x, split: to, rightX: x, end: x + widthOf(pieces, from, to) }
}

/**
 * The middle of its outermost lines below the line, but shifted as far as needed to lie within the
 * room there is, or around it where it is wider.
 */
function centredAt(pieces: readonly Piece[], from: number, to: number, room: Reach | null): number {
  const width = widthOf(pieces, from, to)
  const [first, last] = [pieces[from], pieces[to - 1]]
  const end = width - (last?.width ?? 0) + (last?.entry ?? 0)
  const middle = Math.round(((first?.entry ?? 0) + end) / 2)
  if (!room) return -middle
  // Where all others stand to the right of the line, the last one would look lost below it.
  if (room.left <= HEAD && to - from === 1) return TREE.stub
  const [some, other] = [-room.left, room.right - width]
  return Math.min(Math.max(-middle, Math.min(some, other)), Math.max(some, other))
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
