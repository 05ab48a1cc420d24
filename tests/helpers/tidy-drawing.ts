// What must hold of every drawing of boxes and lines: nothing overlaps, no line runs through what it does not belong to.
import { groupedBy } from '../../shared/grouped.ts'
import type { Box, Layout, PlacedCard, Point } from '../../shared/layout/layout.ts'

/** A part of a drawing and what it is called where it is at fault. */
export interface Named {
  readonly name: string
  readonly box: Box
}

/** The cards of a drawing by their roles. */
function namedCards({ cards }: Pick<Layout, 'cards'>): readonly Named[] {
  return cards.map(({ roleId, box }) => ({ name: roleId, box }))
}

/** Cards that share ground, as "a / b". */
export function overlapsIn(layout: Pick<Layout, 'cards'>): readonly string[] {
  return overlapsAmong(namedCards(layout))
}

/** Boxes that share ground, as "a / b"; edges may meet. From the top down, so that thousands are soon looked at. */
export function overlapsAmong(all: readonly Named[]): readonly string[] {
  const found: string[] = []
  let open: Named[] = []
  for (const next of all.toSorted((a, b) => a.box.y - b.box.y)) {
    open = open.filter(({ box }) => box.y + box.height > next.box.y)
    for (const other of open) {
      if (other.box.x < next.box.x + next.box.width && next.box.x < other.box.x + other.box.width) {
        found.push(`${other.name} / ${next.name}`)
      }
    }
    open.push(next)
  }
  return found
}

/** Cards, with the lines that run through them instead of ending at their edge. */
export function crossingsIn({ cards, lines }: Pick<Layout, 'cards' | 'lines'>): readonly string[] {
  return crossingsOf(lines, namedCards({ cards }))
}

/** Boxes of any size, with the lines that run through them. */
export function crossingsOf(lines: Layout['lines'], boxes: readonly Named[]): readonly string[] {
  const squares = groupedBy(
    boxes.flatMap((part) => squaresUnder(part.box).map((square) => ({ part, square }))),
    ({ square }) => square,
  )
  const found = new Set<string>()
  for (const { id, points } of lines) {
    for (const [at, to] of points.entries()) {
      const from = points[at - 1] ?? to
      for (const square of squaresUnder(boxBetween(from, to))) {
        for (const { part } of squares.get(square) ?? []) {
          if (runsThrough(part.box, from, to)) found.add(`${id} through ${part.name}`)
        }
      }
    }
  }
  return [...found]
}

/** Squares into which the page is divided, so that a line is compared only with what is near to it. */
const SQUARE = 300

/** Those that a box covers, also in part. */
function squaresUnder({ x, y, width, height }: Box): readonly number[] {
  const squares: number[] = []
  const [right, bottom] = [Math.floor((x + width) / SQUARE), Math.floor((y + height) / SQUARE)]
  for (let row = Math.floor(y / SQUARE); row <= bottom; row++)
    for (let column = Math.floor(x / SQUARE); column <= right; column++)
      squares.push(row * MOST_COLUMNS + column)
  return squares
}

const MOST_COLUMNS = 1_000_000

function boxBetween(from: Point, to: Point): Box {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  }
}

/** Lines go straight up, down, left and right; one along the edge does not run through. */
function runsThrough({ x, y, width, height }: Box, from: Point, to: Point): boolean {
  return (
    Math.min(from.x, to.x) < x + width &&
    Math.max(from.x, to.x) > x &&
    Math.min(from.y, to.y) < y + height &&
    Math.max(from.y, to.y) > y
  )
}

/** Can one get from the foot of the upper card to the edge of the lower one along these lines? */
export function areJoined(
  { lines }: Pick<Layout, 'lines'>,
  upper: PlacedCard,
  lower: PlacedCard,
): boolean {
  const start = { x: upper.box.x + upper.box.width / 2, y: upper.box.y + upper.box.height }
  const own = lines
    .filter(({ id }) => id.startsWith(`line:${upper.roleId}:`))
    .flatMap(({ points }) =>
      points.slice(1).map((to, at): readonly [Point, Point] => [points[at] ?? to, to]),
    )
  const reached = new Set(own.filter((piece) => isOn(start, piece)))
  for (const piece of reached) {
    for (const other of own) if (meet(piece, other)) reached.add(other)
  }
  return [...reached].some(([a, b]) => isOnEdge(lower.box, a) || isOnEdge(lower.box, b))
}

type Piece = readonly [Point, Point]

/** Lines that go straight share a point where the boxes around them do. */
function meet([a, b]: Piece, [c, d]: Piece): boolean {
  return (
    Math.min(a.x, b.x) <= Math.max(c.x, d.x) &&
    Math.min(c.x, d.x) <= Math.max(a.x, b.x) &&
    Math.min(a.y, b.y) <= Math.max(c.y, d.y) &&
    Math.min(c.y, d.y) <= Math.max(a.y, b.y)
  )
}

function isOn({ x, y }: Point, [a, b]: Piece): boolean {
  return (
    Math.min(a.x, b.x) <= x &&
    x <= Math.max(a.x, b.x) &&
    Math.min(a.y, b.y) <= y &&
    y <= Math.max(a.y, b.y)
  )
}

function isOnEdge({ x, y, width, height }: Box, point: Point): boolean {
  const isTop = point.y === y && point.x > x && point.x < x + width
  const isSide = (point.x === x || point.x === x + width) && point.y > y && point.y < y + height
  return isTop || isSide
}
