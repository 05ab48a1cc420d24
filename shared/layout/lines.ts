// Reporting lines: from each leader to the leaders and to the lanes where their people stand.
import type { Role } from '../document/schema.ts'
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
  /** Each leader and each lane once. */
  readonly targets: readonly Target[]
}

/** A leader or a lane that is led, and where the line to it ends. */
interface Target {
  readonly to: PlacedCard | PlacedLane
  readonly end: Point
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
  const combs = combsOf(org, leaders, lanes)
  const highest = highestCombs(combs)
  return combs.flatMap((comb) => linesOf(comb, ({ to }) => highest.get(to) === comb))
}

function combsOf(
  org: Org,
  leaders: readonly PlacedCard[],
  lanes: readonly PlacedLane[],
): readonly Comb[] {
  const laneByKey = new Map(lanes.map((lane) => [lane.key, lane]))
  const leaderById = new Map(leaders.map((card) => [card.roleId, card]))
  const placeInRow = placesInRows(leaders)
  const placeOf = (role: Role) => {
    const lane = laneOf(role, org.document)
    return lane.kind === 'leadership' ? leaderById.get(role.id) : laneByKey.get(laneKey(lane))
  }
  return leaders.flatMap(({ roleId, box }) => {
    const role = org.role(roleId)
    const led = new Set<Target['to']>()
    for (const report of role ? org.reportsOf(role) : []) {
      const place = placeOf(report)
      if (place && place.box.y > box.y) led.add(place)
    }
    if (led.size === 0) return []
    const start = { x: box.x + CARD.width / 2, y: box.y + CARD.height }
    const levelY = start.y + LEADERS.gapBelow / 2 + (placeInRow.get(roleId) ?? 0) * LEADERS.busStep
    const targets = Array.from(led, (to) => ({
      to,
      end: { x: to.box.x + to.box.width / 2, y: to.box.y },
    }))
    return { roleId, start, levelY, targets }
  })
}

/** For each target the comb whose way down to it holds those of all others. */
function highestCombs(combs: readonly Comb[]): ReadonlyMap<Target['to'], Comb> {
  const highest = new Map<Target['to'], Comb>()
  for (const comb of combs) {
    for (const { to } of comb.targets) {
      const known = highest.get(to)
      if (!known || comb.levelY < known.levelY) highest.set(to, comb)
    }
  }
  return highest
}

/** An arm to the outermost target on each side, and down from the arms to what is between. */
function linesOf(
  { roleId, start, levelY, targets }: Comb,
  isOwn: (target: Target) => boolean,
): readonly PlacedLine[] {
  const left = targets.reduce((a, b) => (b.end.x < a.end.x ? b : a))
  const right = targets.reduce((a, b) => (b.end.x > a.end.x ? b : a))
  const hasLeftArm = left.end.x < start.x
  const hasRightArm = right.end.x > start.x || !hasLeftArm
  const turn = { x: start.x, y: levelY }
  // The way down to the level part is drawn with the left arm, where there is one.
  const beginsAt = (target: Target) => {
    if (hasLeftArm && target === left) return [start, turn]
    if (hasRightArm && target === right) return hasLeftArm ? [turn] : [start, turn]
    return []
  }
  return targets.flatMap((target) => {
    const { to, end } = target
    const points = [...beginsAt(target), { x: end.x, y: levelY }, ...(isOwn(target) ? [end] : [])]
    const key = 'roleId' in to ? to.roleId : to.key
    return points.length > 1 ? { id: `line:${roleId}:${key}`, points } : []
  })
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
