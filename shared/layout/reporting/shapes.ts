// Finds for every branch a few ways to draw it, from narrow to wide, so that the whole can fit paper.
import { TREE } from '../measures.ts'
import { type Arrangement, arranged, rowsOf } from './arrange.ts'
import type { Branch } from './forest.ts'
import { cardPiece, leafPieces, type Piece } from './pieces.ts'

/** Width by height that a branch may be asked to have. */
const RATIOS = [0.35, 0.5, 0.7, 1, 1.4, 2, 2.8, 4] as const

/** A way to draw a branch. */
export interface Drawing extends Arrangement {
  /** Which of RATIOS the branches in it are drawn with. */
  readonly inside: number
}

export type Drawings = ReadonlyMap<Branch, readonly Drawing[]>

/** For every branch its drawing by each of RATIOS; managers come before their reports. Linear. */
export function drawingsOf(forest: readonly Branch[]): Drawings {
  const drawings = new Map<Branch, readonly Drawing[]>()
  for (const branch of forest.toReversed()) {
    if (branch.role !== null && isAlone(branch)) continue
    const ways = waysOf(branch, drawings)
    drawings.set(
      branch,
      RATIOS.map((ratio) => nearest(ways, (way) => costOf(way, ratio, AREA.branch))),
    )
  }
  return drawings
}

/** From this many roles on a drawing has to fit paper; smaller ones fit anyway, and may be as is natural. */
const MANY = 30

/** Of all drawings of the ground the one that is best read on a page that lies. */
export function pageOf(ground: Branch, drawings: Drawings): Drawing {
  const area = ground.below < MANY ? AREA.branch : AREA.page
  const excess = ground.below < MANY ? 0 : 10
  return nearest(
    waysOf(ground, drawings),
    (way) => costOf(way, PAGE, area) + excess * excessOf(way),
  )
}

/** Width by height of a page that lies. */
const PAGE = 1.41

function isAlone({ staff, leaves, branches }: Branch): boolean {
  return staff.length + leaves.length + branches.length === 0
}

/** The one that costs least. */
function nearest(ways: readonly Drawing[], cost: (way: Drawing) => number): Drawing {
  const [first, ...others] = ways
  if (!first) throw new Error('a branch without a way to draw it')
  let best = first
  let least = cost(first)
  for (const way of others) {
    const own = cost(way)
    if (own < least) {
      best = way
      least = own
    }
  }
  return best
}

/** Sides of a page: one is at most this many times the other, with the margin not counted. */
const MOST_OBLONG = 1.9

/** How far the sides are from fitting a page; 0: they do. */
function excessOf({ width, height }: Drawing): number {
  const oblong = Math.abs(Math.log(width / Math.max(1, height)))
  return Math.max(0, oblong - Math.log(MOST_OBLONG))
}

/** How much the area counts beside the ratio: a page has its sides, a branch may have other ones. */
const AREA = { page: 0.1, branch: 0.35 } as const

function costOf({ width, height, shelves }: Drawing, ratio: number, area: number): number {
  const oblong = Math.abs(Math.log(width / Math.max(1, height) / ratio))
  return oblong + area * Math.log(width * height + 1) + costOfRows(shelves)
}

/** Colleagues belong side by side: breaking them into rows has to gain something, and one in a row more. */
function costOfRows(shelves: Drawing['shelves']): number {
  const isIndented = shelves.length > 1 && shelves.some(isLonely)
  return Math.min(MOST_FOR_ROWS, 0.1 * Math.max(0, shelves.length - 1) + (isIndented ? 0.4 : 0))
}

/** Never so much that a branch with many rows could not be drawn high and narrow. */
const MOST_FOR_ROWS = 0.6

function isLonely({ pieces: [only, ...others] }: Drawing['shelves'][number]): boolean {
  return only?.kind === 'branch' && others.length === 0
}

/** Each ratio for what is inside, and for each a few widths at which rows are broken. */
function waysOf(branch: Branch, drawings: Drawings): readonly Drawing[] {
  const ways: Drawing[] = []
  let before: readonly Piece[] | null = null
  for (const [inside, ratio] of RATIOS.entries()) {
    const pieces = piecesOf(branch, inside, ratio, drawings)
    // Small branches look the same for several ratios.
    if (before && areAlike(pieces, before)) continue
    before = pieces
    let rowsBefore = 0
    // Leaves alone are in as many ladders as the ratio asks for, side by side.
    const widths = branch.branches.length === 0 && branch.role ? [Infinity] : widthsFor(pieces)
    for (const width of widths) {
      const rows = rowsOf(pieces, width)
      if (rows.length === rowsBefore && ways.length > 0) continue
      rowsBefore = rows.length
      ways.push({ ...arranged(branch, rows), inside })
      if (rows.length <= 1) break
    }
  }
  return ways
}

function areAlike(some: readonly Piece[], others: readonly Piece[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ width, height, entry }, at) => {
      const other = others[at]
      return other?.width === width && other.height === height && other.entry === entry
    })
  )
}

function piecesOf(
  { role, leaves, branches }: Branch,
  inside: number,
  ratio: number,
  drawings: Drawings,
): readonly Piece[] {
  const trees = branches.map((branch): Piece => {
    if (branch.isFolded) return cardPiece(branch)
    const drawing = drawings.get(branch)?.[inside]
    if (!drawing) throw new Error('a branch is drawn before those below it')
    const { width, height, trunk } = drawing
    return { kind: 'branch', width, height, entry: trunk, members: [branch] }
  })
  // Who neither leads nor is led stands below the trees.
  if (role === null) return [...trees, ...leaves.map(cardPiece)]
  return [...leafPieces(leaves, ratio), ...trees]
}

/** Width by height that all pieces are broken to have; the room between them comes on top. */
const BREAKS = [0.5, 1, 1.4, 2, 4] as const

/** From all below one another to all side by side. */
function widthsFor(pieces: readonly Piece[]): readonly number[] {
  let area = 0
  for (const { width, height } of pieces) {
    area += (width + TREE.gap) * (height + TREE.aboveBus + TREE.belowBus)
  }
  return [0, ...BREAKS.map((ratio) => Math.sqrt(area * ratio)), Infinity]
}
