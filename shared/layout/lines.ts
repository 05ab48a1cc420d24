// Reporting lines: from each leader to the leaders and to the lanes where their people stand.
import { allOf } from '../all-of.ts'
import type { Role } from '../document/schema.ts'
import { addTo } from '../grouped.ts'
import type { RoleId } from '../ids.ts'
import { laneKey, laneOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import type { Box, PlacedCard, PlacedLane, PlacedLine, Point } from './layout.ts'
import { busStep, CARD, LEADERS, MARGIN } from './measures.ts'
import { type Channel, passingLines } from './passing.ts'

/** Leaders side by side. */
type Row = readonly PlacedCard[]

/** How far the gutter reaches from the left edge of the drawing, just short of the cards. */
const GUTTER = MARGIN - 4

/** One leader's lines: down to a level part, along it, and down to each target of the next row. */
interface Comb {
  readonly roleId: RoleId
  readonly row: number
  readonly start: Point
  /** What stands right below; each leader and each lane once. */
  readonly near: Arm
  /** What stands further down, by the channel in which the lines come back from the gutter. */
  readonly far: ReadonlyMap<Channel, Arm>
  /** Where the lines go down beside the rows. */
  readonly gutterX: number
}

/** A level part with the ways down from it. */
interface Arm {
  readonly levelY: number
  readonly targets: Target[]
}

/** A leader or a lane that is led, and where lines to it end. */
interface Target {
  readonly key: string
  readonly end: Point
  /** Of the row of leaders in which it stands; as many as there are rows for a lane. */
  readonly row: number
  /** The arm that reached it last, so that no leader has two lines to it. */
  reachedBy: Arm | null
  /** The arm with the longest way down to it; the ways of all others lie on that one and are not drawn. */
  highest: Arm | null
}

/**
 * Every leader has a height of its own for the level part, and whatever several leaders share on the
 * way down to a lane is drawn once, so that no two lines lie on one another. What does not stand in the
 * next row is reached by the gutter at the left, so that no line runs through a card. Linear.
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
  const rows = rowsOf(leaders)
  const targetOf = targetsIn(org, rows, lanes)
  const combs = emptyCombs(org, rows)
  for (const comb of combs) {
    const role = org.role(comb.roleId)
    for (const report of role ? org.reportsOf(role) : []) {
      const target = targetOf(report)
      const arm = target && armTo(comb, target)
      if (arm) reach(arm, target)
    }
  }
  return combs
}

/** Where lines to a role end: at its own card where it leads, else at its lane. */
function targetsIn(org: Org, rows: readonly Row[], lanes: readonly PlacedLane[]) {
  const laneByKey = new Map(lanes.map(({ key, box }) => [key, targetAt(key, box, rows.length)]))
  const leaderById = new Map(
    rows.flatMap((row, at) => row.map(({ roleId, box }) => [roleId, targetAt(roleId, box, at)])),
  )
  return (role: Role): Target | undefined => {
    const lane = laneOf(role, org.document)
    return lane.kind === 'leadership' ? leaderById.get(role.id) : laneByKey.get(laneKey(lane))
  }
}

/** Every leader with levels of its own; those that come back from the gutter lie below those of the row. */
function emptyCombs(org: Org, rows: readonly Row[]): readonly Comb[] {
  const passing = passingLines(
    org,
    rows.map((row) => row.map(({ roleId }) => roleId)),
  )
  const taken = rows.map((row) => row.length)
  const levelIn = (channel: Channel, place: number) => {
    const top = rows[channel]?.[0]?.box.y ?? 0
    const levels = (rows[channel]?.length ?? 0) + (passing.counts[channel] ?? 0)
    return top + CARD.height + LEADERS.gapBelow / 2 + place * busStep(levels)
  }
  const farOf = (roleId: RoleId) =>
    new Map(
      (passing.channelsOf.get(roleId) ?? []).map((channel): [Channel, Arm] => {
        const place = taken[channel] ?? 0
        taken[channel] = place + 1
        return [channel, { levelY: levelIn(channel, place), targets: [] }]
      }),
    )
  const all = rows.flatMap((row, at) => row.map((card, place) => ({ card, at, place })))
  return all.map(({ card: { roleId, box }, at, place }, index) => ({
    roleId,
    row: at,
    start: { x: box.x + CARD.width / 2, y: box.y + CARD.height },
    near: { levelY: levelIn(at, place), targets: [] },
    far: farOf(roleId),
    gutterX: GUTTER * (1 - index / all.length),
  }))
}

/** The arm that reaches a target; none to what stands beside or above. */
function armTo({ row, near, far }: Comb, target: Target): Arm | undefined {
  if (target.row <= row) return undefined
  return target.row === row + 1 ? near : far.get(target.row - 1)
}

function targetAt(key: string, { x, y, width }: Box, row: number): Target {
  return { key, end: { x: x + width / 2, y }, row, reachedBy: null, highest: null }
}

function reach(arm: Arm, target: Target): void {
  if (target.reachedBy === arm) return
  target.reachedBy = arm
  arm.targets.push(target)
  if (target.highest === null || arm.levelY < target.highest.levelY) target.highest = arm
}

function linesOf(comb: Comb): readonly PlacedLine[] {
  return [...nearLines(comb), ...farLines(comb)]
}

/** One level arm to the outermost target on each side, and lines down from the arms to those between. */
function nearLines({ roleId, start, near }: Comb): readonly PlacedLine[] {
  const { levelY, targets } = near
  const [first] = targets
  if (!first) return []
  const left = targets.reduce(leftmost, first)
  const right = targets.reduce(rightmost, first)
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
    if (highest === near) points.push(end)
    if (points.length > 1) lines.push({ id: `line:${roleId}:${key}`, points })
  }
  return lines
}

/** Into the gutter, down it, and from it along the channel above each row that is led further down. */
function farLines({ roleId, start, near, far, gutterX }: Comb): readonly PlacedLine[] {
  const lines: PlacedLine[] = []
  const { levelY } = near
  const furthestLeft = Math.min(start.x, ...near.targets.map(({ end }) => end.x))
  let way: readonly Point[] = [
    ...(near.targets.length > 0 ? [] : [start]),
    { x: furthestLeft, y: levelY },
    { x: gutterX, y: levelY },
  ]
  for (const arm of far.values()) {
    const [first] = arm.targets
    if (!first) continue
    const right = arm.targets.reduce(rightmost, first)
    const turn = { x: gutterX, y: arm.levelY }
    for (const target of arm.targets) {
      const { key, end, highest } = target
      const level = { x: end.x, y: arm.levelY }
      const points = target === right ? [...way, turn, level] : [level]
      if (highest === arm) points.push(end)
      if (points.length > 1) lines.push({ id: `line:${roleId}:${key}`, points })
    }
    way = [turn]
  }
  return lines
}

function leftmost(a: Target, b: Target): Target {
  return b.end.x < a.end.x ? b : a
}

function rightmost(a: Target, b: Target): Target {
  return b.end.x > a.end.x ? b : a
}

/** The cards by the rows in which they stand, from the top. */
function rowsOf(leaders: readonly PlacedCard[]): readonly Row[] {
  const rows = new Map<number, PlacedCard[]>()
  for (const card of leaders) addTo(rows, card.box.y, card)
  return [...rows.values()]
}
