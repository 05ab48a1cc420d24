// Reporting lines: from each leader to the leaders and to the lanes where their people stand.
import { allOf } from '../all-of.ts'
import type { Role } from '../document/schema.ts'
import type { RoleId } from '../ids.ts'
import { laneKey, laneOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import type { Box, PlacedCard, PlacedLane, PlacedLine, Point } from './layout.ts'
import { CARD, LEADERS } from './measures.ts'

/** One leader's lines: down to a level part, along it, and down to each target. */
interface Comb {
  readonly roleId: RoleId
  readonly start: Point
  readonly levelY: number
  /** Each leader and each lane once. */
  readonly targets: Target[]
}

/** A leader or a lane that is led, and where lines to it end. */
interface Target {
  readonly key: string
  readonly end: Point
  /** The comb that reached it last, so that no leader has two lines to it. */
  reachedBy: Comb | null
  /** The comb with the longest way down to it; the ways of all others lie on that one and are not drawn. */
  highest: Comb | null
}

/**
 * Every leader has a height of its own for the level part, and whatever several leaders share on the
 * way down to a lane is drawn once, so that no two lines lie on one another. Linear.
 */
export function reportingLines(
  org: Org,
  leaders: readonly PlacedCard[],
  lanes: readonly PlacedLane[],
): readonly PlacedLine[] {
  return allOf(combsOf(org, leaders, lanes).map(linesOf))
}

function combsOf(
  org: Org,
  leaders: readonly PlacedCard[],
  lanes: readonly PlacedLane[],
): readonly Comb[] {
  const laneByKey = new Map(lanes.map(({ key, box }) => [key, targetAt(key, box)]))
  const leaderById = new Map(leaders.map(({ roleId, box }) => [roleId, targetAt(roleId, box)]))
  const placeInRow = placesInRows(leaders)
  const targetOf = (role: Role) => {
    const lane = laneOf(role, org.document)
    return lane.kind === 'leadership' ? leaderById.get(role.id) : laneByKey.get(laneKey(lane))
  }
  const combs: Comb[] = []
  for (const { roleId, box } of leaders) {
    const start = { x: box.x + CARD.width / 2, y: box.y + CARD.height }
    const levelY = start.y + LEADERS.gapBelow / 2 + (placeInRow.get(roleId) ?? 0) * LEADERS.busStep
    const comb: Comb = { roleId, start, levelY, targets: [] }
    const role = org.role(roleId)
    for (const report of role ? org.reportsOf(role) : []) {
      const target = targetOf(report)
      if (target && target.end.y > box.y) reach(comb, target)
    }
    if (comb.targets.length > 0) combs.push(comb)
  }
  return combs
}

function targetAt(key: string, { x, y, width }: Box): Target {
  return { key, end: { x: x + width / 2, y }, reachedBy: null, highest: null }
}

function reach(comb: Comb, target: Target): void {
  if (target.reachedBy === comb) return
  target.reachedBy = comb
  comb.targets.push(target)
  if (target.highest === null || comb.levelY < target.highest.levelY) target.highest = comb
}

/** One level arm to the outermost target on each side, and lines down from the arms to those between. */
function linesOf(comb: Comb): readonly PlacedLine[] {
  const { roleId, start, levelY, targets } = comb
  const left = targets.reduce(leftmost)
  const right = targets.reduce(rightmost)
  const hasLeftArm = left.end.x < start.x
  const hasRightArm = right.end.x > start.x || !hasLeftArm
  const turn = { x: start.x, y: levelY }
  const lines: PlacedLine[] = []
  for (const target of targets) {
    const { key, end, highest } = target
    const points: Point[] = []
    // The way down to the level part is drawn with the left arm, where there is one.
    if (hasLeftArm && target === left) points.push(start, turn)
    else if (hasRightArm && target === right) points.push(...(hasLeftArm ? [turn] : [start, turn]))
    points.push({ x: end.x, y: levelY })
    if (highest === comb) points.push(end)
    if (points.length > 1) lines.push({ id: `line:${roleId}:${key}`, points })
  }
  return lines
}

function leftmost(a: Target, b: Target): Target {
  return b.end.x < a.end.x ? b : a
}

function rightmost(a: Target, b: Target): Target {
  return b.end.x > a.end.x ? b : a
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
