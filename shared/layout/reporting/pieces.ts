// What stands side by side below a manager: branches, single cards, and leaves on both sides of a line.
import type { Role } from '../../document/schema.ts'
import { CARD, PITCH, TREE } from '../measures.ts'
import type { Branch } from './forest.ts'

/**
 * Its place is its upper left corner; the line from above ends at `entry` on its upper edge. Who is in it
 * is said by places among the manager's leaves or branches, so that managers of as many leaves share theirs.
 */
export interface Piece {
  /** `branch`: one of the manager's branches; `card` and `ladder`: leaves. */
  readonly kind: 'branch' | 'card' | 'ladder'
  readonly width: number
  readonly height: number
  readonly entry: number
  /** The place of the first one, and how many: the leaves of a ladder stand to the left and right of its line. */
  readonly from: number
  readonly count: number
}

/** Who is in the ladder of a manager. */
export function membersOf({ leaves }: Branch, { from, count }: Piece): readonly Role[] {
  return count === leaves.length ? leaves : leaves.slice(from, from + count)
}

/** The first of them, who is the only one in everything but a ladder. */
export function firstOf(
  { leaves, branches }: Branch,
  { kind, from }: Piece,
): Role | null | undefined {
  return kind === 'branch' ? branches[from]?.role : leaves[from]
}

/** The piece of a single card. */
export function cardPiece(kind: 'card' | 'branch', from: number): Piece {
  return { kind, width: CARD.width, height: CARD.height, entry: CARD.width / 2, from, count: 1 }
}

const LADDER_WIDTH = 2 * (CARD.width + TREE.stub)

/** So many leaves in ladders that are together about so wide in relation to their height; for each of these ratios. */
export function leafPieces(
  count: number,
  ratios: readonly number[],
): readonly (readonly Piece[])[] {
  const known = new Map<number, readonly Piece[]>()
  return ratios.map((ratio) => {
    const wanted = Math.sqrt((ratio * count * PITCH.y) / (2 * (LADDER_WIDTH + TREE.gap)))
    const rows = Math.ceil(count / (2 * Math.max(1, Math.round(wanted))))
    const perLadder = rows === 1 && ratio >= 1 ? 1 : 2 * rows
    // As many in each: the very same pieces, which need not be looked at again.
    const pieces = known.get(perLadder) ?? laddersOf(count, perLadder)
    known.set(perLadder, pieces)
    return pieces
  })
}

function laddersOf(count: number, perLadder: number): readonly Piece[] {
  const pieces: Piece[] = []
  for (let from = 0; from < count; from += perLadder) {
    pieces.push(ladderOf(from, Math.min(perLadder, count - from)))
  }
  return pieces
}

function ladderOf(from: number, count: number): Piece {
  if (count === 1) return cardPiece('card', from)
  return {
    kind: 'ladder',
    width: LADDER_WIDTH,
    height: heightOfRows(Math.ceil(count / 2)),
    entry: LADDER_WIDTH / 2,
    from,
    count,
  }
}

/** Height of cards below one another. */
export function heightOfRows(rows: number): number {
  return rows * PITCH.y - CARD.gap
}
