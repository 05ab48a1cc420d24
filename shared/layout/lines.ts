// Reporting lines: from each leader to the leaders and to the lanes where their people stand.
import type { RoleId } from '../ids.ts'
import { laneKey, laneOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import type { PlacedCard, PlacedLane, PlacedLine, Point } from './layout.ts'
import { CARD, LEADERS } from './measures.ts'

/** One leader's lines: down to a level part, along it, and down to each target. */
interface Comb {
  readonly roleId: RoleId
  readonly start: Point
  readonly levelY: number
  /** Upper ends of what is led, each once. */
  readonly targets: ReadonlyMap<string, Point>
}

type Target = readonly [key: string, end: Point]

/**
 * Every leader has a height of its own for the level part, and whatever two leaders share on the way
 * down to a lane is drawn once, so that no two lines lie on one another. Linear.
 */
export function reportingLines(
  org: Org,
  leaders: readonly PlacedCard[],
  lanes: readonly PlacedLane[],
): readonly PlacedLine[] {
  const combs = combsOf(org, leaders, lanes)
  const highest = highestCombs(combs)
  return combs.flatMap((comb) => linesOf(comb, (key) => highest.get(key) === comb))
}

function combsOf(
  org: Org,
  leaders: readonly PlacedCard[],
  lanes: readonly PlacedLane[],
): readonly Comb[] {
  const laneByKey = new Map(lanes.map((lane) => [lane.key, lane]))
  const leaderById = new Map(leaders.map((card) => [card.roleId, card]))
  const placeInRow = placesInRows(leaders)
  return leaders.map(({ roleId, box }) => {
    const role = org.role(roleId)
    const targets = new Map<string, Point>()
    for (const report of role ? org.reportsOf(role) : []) {
      const below = leaderById.get(report.id)
      if (below && below.box.y > box.y)
        targets.set(report.id, { x: below.box.x + CARD.width / 2, y: below.box.y })
      const lane = laneByKey.get(laneKey(laneOf(report, org.document)))
      if (lane) targets.set(lane.key, { x: lane.box.x + lane.box.width / 2, y: lane.box.y })
    }
    const start = { x: box.x + CARD.width / 2, y: box.y + CARD.height }
    const levelY = start.y + LEADERS.gapBelow / 2 + (placeInRow.get(roleId) ?? 0) * LEADERS.busStep
    return { roleId, start, levelY, targets }
  })
}

/** For each target the comb whose way down to it holds those of all others. */
function highestCombs(combs: readonly Comb[]): ReadonlyMap<string, Comb> {
  const highest = new Map<string, Comb>()
  for (const comb of combs) {
    for (const key of comb.targets.keys()) {
      const known = highest.get(key)
      if (!known || comb.levelY < known.levelY) highest.set(key, comb)
    }
  }
  return highest
}

/** An arm to the outermost target on each side, and down from the arms to what is between. */
function linesOf(
  { roleId, start, levelY, targets }: Comb,
  isOwn: (key: string) => boolean,
): readonly PlacedLine[] {
  const sorted = [...targets].toSorted(([, a], [, b]) => a.x - b.x)
  const [first] = sorted
  const last = sorted.at(-1)
  if (!first || !last) return []
  const turn = { x: start.x, y: levelY }
  const isLeft = first[1].x < start.x
  const isRight = last[1].x > start.x || !isLeft
  const line = (key: string, points: readonly Point[]) => ({ id: `line:${roleId}:${key}`, points })
  const down = ([key, { x, y }]: Target, from: readonly Point[]) =>
    line(key, [...from, { x, y: levelY }, ...(isOwn(key) ? [{ x, y }] : [])])
  return [
    ...(isLeft ? [down(first, [start, turn])] : []),
    ...sorted
      .filter((target) => !(isLeft && target === first) && !(isRight && target === last))
      .filter(([key]) => isOwn(key))
      .map((target) => down(target, [])),
    // The way down to the arms is drawn with the left one, where there is one.
    ...(isRight ? [down(last, isLeft ? [turn] : [start, turn])] : []),
  ]
}

function placesInRows(leaders: readonly PlacedCard[]): ReadonlyMap<RoleId, number> {
  const counts = new Map<number, number>()
  return new Map(
    leaders.map(({ roleId, box }) => {
      const place = counts.get(box.y) ?? 0
      counts.set(box.y, place + 1)
      return [roleId, place]
    }),
  )
}
