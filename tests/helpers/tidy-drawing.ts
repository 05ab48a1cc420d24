// What must hold of every drawing of cards and lines: nothing overlaps, no line runs through a card of others.
import { groupedBy } from '../../shared/grouped.ts'
import type { Box, Layout, PlacedCard, Point } from '../../shared/layout/layout.ts'

/** Cards that share ground, as "a / b". */
export function overlapsIn({ cards }: Layout): readonly string[] {
  const found: string[] = []
  let open: PlacedCard[] = []
  for (const card of cards.toSorted((a, b) => a.box.y - b.box.y)) {
    open = open.filter(({ box }) => box.y + box.height > card.box.y)
    for (const other of open) {
      if (other.box.x < card.box.x + card.box.width && card.box.x < other.box.x + other.box.width) {
        found.push(`${other.roleId} / ${card.roleId}`)
      }
    }
    open.push(card)
  }
  return found
}

/** Cards, with the lines that run through them instead of ending at their edge. */
export function crossingsIn({ cards, lines }: Layout): readonly string[] {
  const bands = groupedBy(
    cards.flatMap((card) =>
      [0, card.box.height].map((down) => ({ card, band: bandOf(card.box.y + down) })),
    ),
    ({ band }) => band,
  )
  const found = new Set<string>()
  for (const { id, points } of lines) {
    for (const [at, to] of points.entries()) {
      const from = points[at - 1] ?? to
      for (const { card } of bandsBetween(from.y, to.y).flatMap((band) => bands.get(band) ?? [])) {
        if (runsThrough(card.box, from, to)) found.add(`${id} through ${card.roleId}`)
      }
    }
  }
  return [...found]
}

function bandsBetween(from: number, to: number): readonly number[] {
  const [first, last] = [bandOf(Math.min(from, to)), bandOf(Math.max(from, to))]
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

function bandOf(y: number): number {
  return Math.floor(y / 100)
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
