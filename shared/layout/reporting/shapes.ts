// Finds for every branch a few ways to draw it, from narrow to wide, so that the whole can fit paper.
import { TREE } from '../measures.ts'
import { arranged, countRows, type Extent, onGround, type Row } from './arrange.ts'
import type { Branch, Forest } from './forest.ts'
import { cardPiece, leafPieces, type Piece } from './pieces.ts'

/** Width by height that a branch may be asked to have. */
const RATIOS = [0.35, 0.5, 0.7, 1, 1.4, 2, 2.8, 4] as const
const LOGS = RATIOS.map((ratio) => Math.log(ratio))

/**
 * A way to draw a branch, with what its costs are made of; of sides the logarithms, so that too wide is as bad as
 * too high.
 */
export interface Drawing {
  /** Which of RATIOS the branches in it are drawn with. */
  readonly inside: number
  readonly pieces: readonly Piece[]
  /** Rows are broken at this width. */
  readonly breakAt: number
  readonly width: number
  readonly height: number
  /** Where the line is, from the left edge. */
  readonly trunk: number
  readonly ratio: number
  readonly area: number
  readonly costOfRows: number
}

export type Drawings = ReadonlyMap<Branch, readonly Drawing[]>

/** For every branch its drawing by each of RATIOS; managers come before their reports. Linear. */
export function drawingsOf({ branches: forest }: Forest): Drawings {
  const drawings = new Map<Branch, readonly Drawing[]>()
  const ofLeaves = new Map<number, readonly Drawing[]>()
  for (let at = forest.length - 1; at > 0; at--) {
    const branch = forest[at]
    if (!branch || branch.isFolded) continue
    if (branch.branches.length > 0) drawings.set(branch, byRatio(waysOf(branch, drawings)))
    else drawings.set(branch, drawingsOfLeaves(branch, ofLeaves))
  }
  return drawings
}

/** Most managers lead leaves alone: as many of them are drawn alike. */
function drawingsOfLeaves(
  branch: Branch,
  known: Map<number, readonly Drawing[]>,
): readonly Drawing[] {
  const count = branch.leaves.length
  const drawings = known.get(count) ?? byRatio(waysOf(branch, NO_DRAWINGS))
  known.set(count, drawings)
  return drawings
}

const NO_DRAWINGS: Drawings = new Map()

function byRatio(ways: readonly Drawing[]): readonly Drawing[] {
  return LOGS.map((log) => nearest(ways, (way) => costOf(way, log, AREA.branch)))
}

/** From this many roles on a drawing has to fit paper; smaller ones fit anyway, and may be as is natural. */
const MANY = 30

/** Of all drawings of the ground the one that is best read on a page of this shape, by width against height. */
export function pageOf(ground: Branch, drawings: Drawings, shape = LYING): Drawing {
  const page = Math.log(shape)
  const area = ground.below < MANY ? AREA.branch : AREA.page
  const excess = ground.below < MANY ? 0 : 10
  return nearest(
    waysOf(ground, drawings),
    (way) => costOf(way, page, area) + excess * excessOf(way),
  )
}

/** A page that lies. */
const LYING = 1.41

/** The rows of a way to draw a branch, from above. */
export function rowsOf({ pieces, breakAt }: Drawing, { role, staff }: Branch): readonly Row[] {
  const rows: Row[] = []
  if (role) arranged(staff.length, pieces, breakAt, rows)
  else onGround(pieces, breakAt, rows)
  return rows
}

/** The one that costs least. */
function nearest(ways: readonly Drawing[], cost: (way: Drawing) => number): Drawing {
  const [first] = ways
  if (!first) throw new Error('a branch without a way to draw it')
  let best = first
  let least = Number.POSITIVE_INFINITY
  for (const way of ways) {
    const own = cost(way)
    if (own < least) {
      best = way
      least = own
    }
  }
  return best
}

/** Sides of a page: one is at most this many times the other, with the margin not counted. */
const MOST_OBLONG = Math.log(1.9)

/** How far the sides are from fitting a page; 0: they do. */
function excessOf({ ratio }: Drawing): number {
  return Math.max(0, Math.abs(ratio) - MOST_OBLONG)
}

/** How much the area counts beside the ratio: a page has its sides, a branch may have other ones. */
const AREA = { page: 0.1, branch: 0.35 } as const

function costOf(way: Drawing, ratio: number, area: number): number {
  return Math.abs(way.ratio - ratio) + area * way.area + way.costOfRows
}

/** Colleagues belong side by side: breaking them into rows has to gain something, and one in a row more. */
function costOfRows({ rowCount, isIndented }: Extent): number {
  return Math.min(MOST_FOR_ROWS, 0.1 * Math.max(0, rowCount - 1) + (isIndented ? 0.4 : 0))
}

/** Never so much that a branch with many rows could not be drawn high and narrow. */
const MOST_FOR_ROWS = 0.6

/** Each ratio for what is inside, and for each a few widths at which rows are broken. */
function waysOf(branch: Branch, drawings: Drawings): readonly Drawing[] {
  const ways: Drawing[] = []
  let before: readonly Piece[] | null = null
  for (const [inside, pieces] of piecesByRatio(branch, drawings).entries()) {
    // Small branches look the same for several ratios.
    if (before && (pieces === before || areAlike(pieces, before))) continue
    before = pieces
    addWays(ways, branch, pieces, inside)
  }
  return ways
}

function addWays(
  ways: Drawing[],
  { role, staff, branches }: Branch,
  pieces: readonly Piece[],
  inside: number,
): void {
  let rowsBefore = -1
  // Leaves alone are in as many ladders as the ratio asks for, side by side.
  const widths = branches.length === 0 && role ? ONE_ROW : widthsFor(pieces)
  for (const breakAt of widths) {
    const rows = countRows(pieces, breakAt)
    if (rows === rowsBefore) continue
    rowsBefore = rows
    const extent = role ? arranged(staff.length, pieces, breakAt) : onGround(pieces, breakAt)
    const { width, height, trunk } = extent
    ways.push({
      inside,
      pieces,
      breakAt,
      width,
      height,
      trunk,
      ratio: Math.log(width / Math.max(1, height)),
      area: Math.log(width * height + 1),
      costOfRows: costOfRows(extent),
    })
    if (rows <= 1) break
  }
}

const ONE_ROW: readonly number[] = [Number.POSITIVE_INFINITY]

function areAlike(some: readonly Piece[], others: readonly Piece[]): boolean {
  if (some.length !== others.length) return false
  for (const [at, { width, height, entry }] of some.entries()) {
    const other = others[at]
    if (other?.width !== width || other.height !== height || other.entry !== entry) return false
  }
  return true
}

/** What stands below a branch, for each of RATIOS; the same list where nothing is drawn in another way. */
function piecesByRatio(
  { role, leaves, branches }: Branch,
  drawings: Drawings,
): readonly (readonly Piece[])[] {
  const ownLeaves = role === null ? [] : leafPieces(leaves.length, RATIOS)
  if (branches.length === 0 && role) return ownLeaves
  const inner = branches.map((branch) => (branch.isFolded ? null : drawings.get(branch)))
  let before: readonly Piece[] = []
  return RATIOS.map((_, inside) => {
    const isSame =
      inside > 0 &&
      ownLeaves[inside] === ownLeaves[inside - 1] &&
      inner.every((ways) => ways?.[inside] === ways?.[inside - 1])
    if (isSame) return before
    const trees = inner.map((ways, from) => treePiece(ways, inside, from))
    // Who neither leads nor is led stands below the trees.
    before =
      role === null
        ? [...trees, ...leaves.map((__, at) => cardPiece('card', at))]
        : [...(ownLeaves[inside] ?? []), ...trees]
    return before
  })
}

/** A branch as one of its ways draws it; null: it is folded to its card. */
function treePiece(
  ways: readonly Drawing[] | null | undefined,
  inside: number,
  from: number,
): Piece {
  if (ways === null) return cardPiece('branch', from)
  const drawing = ways?.[inside]
  if (!drawing) throw new Error('a branch is drawn before those below it')
  const { width, height, trunk } = drawing
  return { kind: 'branch', width, height, entry: trunk, from, count: 1 }
}

/** Width by height that all pieces are broken to have; the room between them comes on top. */
const BREAKS = [0.5, 1, 1.4, 2, 4] as const

/** From all below one another to all side by side. */
function widthsFor(pieces: readonly Piece[]): readonly number[] {
  let area = 0
  for (const { width, height } of pieces) {
    area += (width + TREE.gap) * (height + TREE.aboveBus + TREE.belowBus)
  }
  return [0, ...BREAKS.map((ratio) => Math.sqrt(area * ratio)), Number.POSITIVE_INFINITY]
}
