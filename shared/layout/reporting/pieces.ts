// What stands side by side below a manager: branches, single cards, and leaves on both sides of a line.
import { CARD, PITCH, TREE } from '../measures.ts'
import type { Branch } from './forest.ts'

/** Its place is its upper left corner; the line from above ends at `entry` on its upper edge. */
export interface Piece {
  readonly kind: 'branch' | 'card' | 'ladder'
  readonly width: number
  readonly height: number
  readonly entry: number
  /** One, or the leaves of a ladder, which stand row by row to the left and right of its line. */
  readonly members: readonly Branch[]
}

/** The piece of a single card. */
export function cardPiece(leaf: Branch): Piece {
  return {
    kind: 'card',
    width: CARD.width,
    height: CARD.height,
    entry: CARD.width / 2,
    members: [leaf],
  }
}

const LADDER_WIDTH = 2 * (CARD.width + TREE.stub)

/** Leaves in ladders that are together about so wide in relation to their height. */
export function leafPieces(leaves: readonly Branch[], ratio: number): readonly Piece[] {
  const count = leaves.length
  if (count === 0) return []
  const wanted = Math.sqrt((ratio * count * PITCH.y) / (2 * (LADDER_WIDTH + TREE.gap)))
  const rows = Math.ceil(count / (2 * Math.max(1, Math.round(wanted))))
  if (rows === 1 && ratio >= 1) return leaves.map(cardPiece)
  const pieces: Piece[] = []
  for (let at = 0; at < count; at += 2 * rows) {
    pieces.push(ladderOf(leaves.slice(at, at + 2 * rows)))
  }
  return pieces
}

function ladderOf(members: readonly Branch[]): Piece {
  if (members.length === 1 && members[0]) return cardPiece(members[0])
  return {
    kind: 'ladder',
    width: LADDER_WIDTH,
    height: heightOfRows(Math.ceil(members.length / 2)),
    entry: LADDER_WIDTH / 2,
    members,
  }
}

/** Height of cards below one another. */
export function heightOfRows(rows: number): number {
  return rows * PITCH.y - CARD.gap
}
