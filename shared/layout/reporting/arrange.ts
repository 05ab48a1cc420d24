// Puts the pieces below a manager into rows, and finds where its line runs down between them.
import { CARD, TREE } from '../measures.ts'
import type { Branch } from './forest.ts'
import { heightOfRows, type Piece } from './pieces.ts'

/** Pieces side by side, at x from the manager's line. */
export interface Shelf {
  readonly top: number
  readonly pieces: readonly Piece[]
  readonly xs: readonly number[]
}

/** A branch with all below it: y from its top, x from the line that runs down from its card. */
export interface Arrangement {
  readonly width: number
  readonly height: number
  /** Where the line is, from the left edge. */
  readonly trunk: number
  readonly shelves: readonly Shelf[]
}

/** Breaks pieces into rows of at most this width; a wider one has a row of its own. */
export function rowsOf(pieces: readonly Piece[], width: number): readonly (readonly Piece[])[] {
  const rows: Piece[][] = []
  let filled = Infinity
  for (const piece of pieces) {
    const row = rows.at(-1)
    if (row && filled + TREE.gap + piece.width <= width) {
      row.push(piece)
      filled += TREE.gap + piece.width
    } else {
      rows.push([piece])
      filled = piece.width
    }
  }
  return rows
}

/** How far something reaches to both sides of the line. */
interface Reach {
  readonly left: number
  readonly right: number
}

/** The manager's card on top, support on its line, then the rows; the line ends at the last of them. */
export function arranged(
  { role, staff }: Branch,
  rows: readonly (readonly Piece[])[],
): Arrangement {
  if (role === null) return onGround(rows)
  const above = rows.slice(0, -1).map(besideTrunk)
  const head = [HEAD, staffReach(staff.length), ...above.map(reachOf)]
  const last = rows.at(-1)
  const below = last ? [centred(last, above.length > 0 ? widest(head) : null)] : []
  const { left, right } = widest([...head, ...below.map(reachOf)])
  let y: number = CARD.height
  if (staff.length > 0) y += TREE.toStaff + heightOfRows(Math.ceil(staff.length / 2))
  const shelves = [...above, ...below].map(({ pieces, xs }): Shelf => {
    const top = y + TREE.aboveBus + TREE.belowBus
    y = top + tallest(pieces)
    return { top, pieces, xs }
  })
  return { width: left + right, height: y, trunk: left, shelves }
}

type Row = Omit<Shelf, 'top'>

const HEAD: Reach = { left: CARD.width / 2, right: CARD.width / 2 }
const SIDE = TREE.stub + CARD.width

function staffReach(count: number): Reach {
  return { left: count > 1 ? SIDE : 0, right: count > 0 ? SIDE : 0 }
}

/** Trees next to each other, with no line between them. */
function onGround(rows: readonly (readonly Piece[])[]): Arrangement {
  let y = 0
  const shelves = rows.map((pieces): Shelf => {
    const top = y
    y += tallest(pieces) + 2 * TREE.gap
    return { top, pieces, xs: from(0, pieces) }
  })
  const { right } = widest(shelves.map(reachOf))
  return { width: right, height: Math.max(0, y - 2 * TREE.gap), trunk: 0, shelves }
}

/**
 * About as much to the left of the line as to the right of it. One alone stands to the right, but the
 * leaves of a single ladder hang on the line itself.
 */
function besideTrunk(pieces: readonly Piece[]): Row {
  const [only, ...others] = pieces
  if (only?.kind === 'ladder' && others.length === 0) return { pieces, xs: [-only.entry] }
  const half = widthOf(pieces) / 2
  let left = 0
  let filled = 0
  for (const piece of pieces.slice(0, -1)) {
    if (filled + piece.width / 2 > half) break
    filled += piece.width + TREE.gap
    left++
  }
  const lefts = pieces.slice(0, left)
  return {
    pieces,
    xs: [...from(-TREE.stub - widthOf(lefts), lefts), ...from(TREE.stub, pieces.slice(left))],
  }
}

/**
 * The middle of its outermost lines below the line, but shifted as far as needed to lie within the
 * room there is, or around it where it is wider.
 */
function centred(pieces: readonly Piece[], room: Reach | null): Row {
  const width = widthOf(pieces)
  const [first, last] = [pieces[0], pieces.at(-1)]
  const end = width - (last?.width ?? 0) + (last?.entry ?? 0)
  const middle = Math.round(((first?.entry ?? 0) + end) / 2)
  if (!room) return { pieces, xs: from(-middle, pieces) }
  // Where all others stand to the right of the line, the last one would look lost below it.
  if (room.left <= HEAD.left && pieces.length === 1) return { pieces, xs: [TREE.stub] }
  const [least, most] = [-room.left, room.right - width].toSorted((a, b) => a - b)
  return { pieces, xs: from(Math.min(Math.max(-middle, least ?? 0), most ?? 0), pieces) }
}

function from(start: number, pieces: readonly Piece[]): readonly number[] {
  let x = start
  return pieces.map(({ width }) => {
    const here = x
    x += width + TREE.gap
    return here
  })
}

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { width }) => sum + width + TREE.gap, 0) - (pieces.length && TREE.gap)
}

function tallest(pieces: readonly Piece[]): number {
  return pieces.reduce((most, { height }) => Math.max(most, height), 0)
}

function reachOf({ pieces, xs }: Row): Reach {
  return { left: -(xs[0] ?? 0), right: (xs.at(-1) ?? 0) + (pieces.at(-1)?.width ?? 0) }
}

function widest(all: readonly Reach[]): Reach {
  return all.reduce(
    (most, { left, right }) => ({
      left: Math.max(most.left, left),
      right: Math.max(most.right, right),
    }),
    { left: 0, right: 0 },
  )
}
