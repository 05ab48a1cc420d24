// Finds for every branch a few ways to draw it, from narrow to wide, so that the whole can fit paper.
import { TREE } from '../measures.ts'
import { type Arrangement, arranged, countRows, onGround, type Row } from './arrange.ts'
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
  const ofLeaves = new Map<number, readonly Drawing[]>()
  for (const branch of forest.toReversed()) {
    const { role, leaves, branches } = branch
    if (role === null || leaves.length + branches.length === 0) continue
    if (branches.length > 0) drawings.set(branch, byRatio(waysOf(branch, drawings)))
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
  const looks = ways.map(lookOf)
  return RATIOS.map((ratio) => nearest(looks, (look) => costOf(look, ratio, AREA.branch)))
}

/** From this many roles on a drawing has to fit paper; smaller ones fit anyway, and may be as is natural. */
const MANY = 30

/** Of all drawings of the ground the one that is best read on a page that lies. */
export function pageOf(ground: Branch, drawings: Drawings): Drawing {
  const area = ground.below < MANY ? AREA.branch : AREA.page
  const excess = ground.below < MANY ? 0 : 10
  return nearest(
    waysOf(ground, drawings).map(lookOf),
    (look) => costOf(look, PAGE, area) + excess * excessOf(look),
  )
}

/** Width by height of a page that lies. */
const PAGE = 1.41

/** A way to draw, with what its costs are made of; of sides the logarithms, so that too wide is as bad as too high. */
interface Look {
  readonly way: Drawing
  readonly ratio: number
  readonly area: number
  readonly rows: number
}

function lookOf(way: Drawing): Look {
  const { width, height } = way
  return {
    way,
    ratio: Math.log(width / Math.max(1, height)),
    area: Math.log(width * height + 1),
    rows: costOfRows(way),
  }
}

/** The one that costs least. */
function nearest(looks: readonly Look[], cost: (look: Look) => number): Drawing {
  const [first, ...others] = looks
  if (!first) throw new Error('a branch without a way to draw it')
  let best = first
  let least = cost(first)
  for (const look of others) {
    const own = cost(look)
    if (own < least) {
      best = look
      least = own
    }
  }
  return best.way
}

/** Sides of a page: one is at most this many times the other, with the margin not counted. */
const MOST_OBLONG = 1.9

/** How far the sides are from fitting a page; 0: they do. */
function excessOf({ ratio }: Look): number {
  return Math.max(0, Math.abs(ratio) - Math.log(MOST_OBLONG))
}

/** How much the area counts beside the ratio: a page has its sides, a branch may have other ones. */
const AREA = { page: 0.1, branch: 0.35 } as const

function costOf(look: Look, ratio: number, area: number): number {
  return Math.abs(look.ratio - Math.log(ratio)) + area * look.area + look.rows
}

/** Colleagues belong side by side: breaking them into rows has to gain something, and one in a row more. */
function costOfRows({ pieces, rows }: Arrangement): number {
  const isIndented = rows.length > 1 && rows.some((row) => isLonely(row, pieces))
  return Math.min(MOST_FOR_ROWS, 0.1 * Math.max(0, rows.length - 1) + (isIndented ? 0.4 : 0))
}

/** Never so much that a branch with many rows could not be drawn high and narrow. */
const MOST_FOR_ROWS = 0.6

function isLonely({ from, to }: Row, pieces: readonly Piece[]): boolean {
  return to - from === 1 && pieces[from]?.kind === 'branch'
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
    for (const drawn of rowsTried(branch, pieces)) ways.push({ ...drawn, inside })
  }
  return ways
}

function rowsTried(branch: Branch, pieces: readonly Piece[]): readonly Arrangement[] {
  const tried: Arrangement[] = []
  let rowsBefore = -1
  // Leaves alone are in as many ladders as the ratio asks for, side by side.
  const widths = branch.branches.length === 0 && branch.role ? [Infinity] : widthsFor(pieces)
  for (const width of widths) {
    const rows = countRows(pieces, width)
    if (rows === rowsBefore) continue
    rowsBefore = rows
    tried.push(branch.role ? arranged(branch.staff.length, pieces, width) : onGround(pieces, width))
    if (rows <= 1) break
  }
  return tried
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
  const trees = branches.map((branch, from): Piece => {
    if (branch.isFolded) return cardPiece('branch', from)
    const drawing = drawings.get(branch)?.[inside]
    if (!drawing) throw new Error('a branch is drawn before those below it')
    const { width, height, trunk } = drawing
    return { kind: 'branch', width, height, entry: trunk, from, count: 1 }
  })
  // Who neither leads nor is led stands below the trees.
  if (role === null) return [...trees, ...leaves.map((_, at) => cardPiece('card', at))]
  return [...leafPieces(leaves.length, ratio), ...trees]
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
