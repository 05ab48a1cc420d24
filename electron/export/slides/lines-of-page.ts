// The lines of a chart on a slide: as connectors from card to card and from card to lane, where both are there.

import { groupedBy } from '../../../shared/grouped.ts'
import type { Point } from '../../../shared/layout/layout.ts'
import { leaderKey } from '../../../shared/layout/line-plan.ts'
import { CARD, TREE } from '../../../shared/layout/measures.ts'
import { laneKey } from '../../../shared/org/lanes.ts'
import type {
  CardPart,
  Drawn,
  LanePart,
  LinePart,
  PodPart,
  ScenePart,
} from '../../../shared/scene/scene.ts'
import { type Way, wayAside, wayDown } from './connectors.ts'

/** Something that a line ends at. */
export type End = CardPart | LanePart | PodPart

export interface GluedLine {
  readonly from: CardPart
  readonly to: End
  readonly way: Way
  readonly stroke: Drawn
}

export interface LinesOfPage {
  readonly glued: readonly GluedLine[]
  /** Drawn as they are. */
  readonly free: readonly LinePart[]
}

/** `managerOf`: who somebody reports to. In a sheet of a map everything stays as it is cut. */
export function linesOfPage(
  parts: readonly ScenePart[],
  managerOf: (card: CardPart) => CardPart | undefined,
): LinesOfPage {
  const lines = parts.filter((part): part is LinePart => part.kind === 'line')
  const cards = parts.filter((part): part is CardPart => part.kind === 'card')
  const areas = parts.filter(
    (part): part is LanePart | PodPart => part.kind === 'lane' || part.kind === 'pod',
  )
  return areas.length > 0
    ? linesOfStructure(lines, [...cards, ...areas])
    : linesOfTree(lines, cards, managerOf)
}

/** Lines that meet are drawn as they are where one of them leads around something. */
function linesOfStructure(lines: readonly LinePart[], ends: readonly End[]): LinesOfPage {
  const byKey = new Map(ends.map((end) => [keyOf(end), end]))
  const glued: GluedLine[] = []
  const free: LinePart[] = []
  for (const [joins, meeting] of groupedBy(lines, ({ joins = null }) => joins)) {
    const [line] = meeting
    const level = line ? levelOf(line) : null
    const stroke = line?.shapes.find((shape) => shape.kind === 'line')
    const both = joins.map(({ from, to }) => [byKey.get(leaderKey(from)), byKey.get(to)] as const)
    const isWhole = both.every(([from, to]) => from?.kind === 'card' && to)
    if (level === null || !stroke || !isWhole) free.push(...meeting)
    else
      for (const [from, to] of both)
        if (from?.kind === 'card' && to)
          glued.push({ from, to, way: wayDown(from.box, to.box, level), stroke })
  }
  return { glued, free: [...free, ...lines.filter(({ joins }) => joins === undefined)] }
}

/** As lines name what they join. */
function keyOf(end: End): string {
  if (end.kind === 'card') return leaderKey(end.roleId)
  return end.kind === 'lane' ? laneKey(end.lane) : end.id
}

/** The height of its level part; null: it has several, or goes around something. */
function levelOf(line: LinePart): number | null {
  const points = pointsOf(line)
  const levels = points.flatMap((point, at) => {
    const next = points[at + 1]
    return next && Math.abs(next.y - point.y) < 0.01 ? [point.y] : []
  })
  if (levels.length > 1) return null
  return levels[0] ?? points[0]?.y ?? null
}

/** On the page. */
function pointsOf({ box, shapes }: LinePart): readonly Point[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'line' ? shape.points.map(({ x, y }) => ({ x: x + box.x, y: y + box.y })) : [],
  )
}

/** Below a manager: straight down and across, or along a line on which cards hang on both sides. */
function linesOfTree(
  lines: readonly LinePart[],
  cards: readonly CardPart[],
  managerOf: (card: CardPart) => CardPart | undefined,
): LinesOfPage {
  const [stroke] = lines.flatMap(({ shapes }) => shapes.filter((shape) => shape.kind === 'line'))
  const led = cards.flatMap((card) => {
    const manager = managerOf(card)
    return manager ? [{ card, manager }] : []
  })
  if (!stroke) return { glued: [], free: lines }
  const rungs = rungEnds(lines)
  const glued = led.map(({ card, manager }): GluedLine => {
    const scale = card.box.width / CARD.width
    const level = card.box.y - TREE.belowBus * scale
    const x = lineBeside(card, TREE.stub * scale, rungs)
    const way =
      x === null
        ? wayDown(manager.box, card.box, level)
        : wayAside(manager.box, card.box, { x, level: topOf(x, manager, lines) })
    return { from: manager, to: card, way, stroke }
  })
  const managers = new Set(led.map(({ manager }) => manager.roleId))
  const free = lines.filter(
    ({ id }) => ![...managers].some((roleId) => id.startsWith(`line:${roleId}:`)),
  )
  return { glued, free }
}

/** Where short level lines end, as `endKey` names it. */
function rungEnds(lines: readonly LinePart[]): ReadonlySet<string> {
  const ends = new Set<string>()
  for (const [from, to] of lines.map(pointsOf)) {
    if (!from || !to || Math.abs(from.y - to.y) >= 0.01) continue
    ends.add(endKey(from)).add(endKey(to))
  }
  return ends
}

/** Places on the page that are the same up to what is lost in counting. */
function endKey({ x, y }: Point): string {
  return `${inSteps(x)} ${inSteps(y)}`
}

/** Steps of a tenth; halves and whole numbers lie far from where one ends. */
function inSteps(value: number): number {
  return Math.round(10 * value + 0.13)
}

/** Where the line is on which a card hangs by its side; null: a line comes down to it. */
function lineBeside({ box }: CardPart, stub: number, rungs: ReadonlySet<string>): number | null {
  const y = box.y + box.height / 2
  const [left, right] = [box.x, box.x + box.width]
  if (rungs.has(endKey({ x: left, y }))) return left - stub
  return rungs.has(endKey({ x: right, y })) ? right + stub : null
}

/** Where the line at this place begins on which cards hang. */
function topOf(x: number, manager: CardPart, lines: readonly LinePart[]): number {
  const ladders = lines.filter(({ id }) => id.startsWith(`line:${manager.roleId}:ladder:`))
  const own = ladders.map(pointsOf).find(([top]) => top && Math.abs(top.x - x) < 0.5)
  return own?.[0]?.y ?? manager.box.y + manager.box.height
}
