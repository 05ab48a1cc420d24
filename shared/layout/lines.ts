// Reporting lines: from leaders down to a level part, along it, and down to everything that they lead.
import type { RoleId } from '../ids.ts'
import type { PlacedLine, Point } from './layout.ts'
import type { Led, LinePlan, LineTeam } from './line-plan.ts'

/** Where planned lines run. */
export interface LinePlaces {
  /** The middle of a leader's lower edge. */
  startOf(leader: RoleId): Point
  /** Where lines to something end, if nothing else is in the way. */
  endOf(led: Led): Point
  /** How low a level part lies. */
  levelAt(channel: number, level: number): number
  /** Where lines go down beside the rows of leaders, by team. */
  gutterAt(team: number): number
  /** Where lines go down between pods, by team. */
  trunkAt(team: number): number
}

/** What all teams share. */
interface Common {
  readonly places: LinePlaces
  readonly leaderRows: number
  /** Of everything led the uppermost level part that leads there: only from it the way down is drawn. */
  readonly highest: ReadonlyMap<string, number>
  /** The middle of something led, or beside it where another leader stands right above, whose line would seem to go on. */
  endOf(led: Led): Point
  trunkAt(team: number): number
}

/** A place on a level part, with the way on from there, up or down. */
interface Joint {
  readonly x: number
  readonly way: readonly Point[]
}

/**
 * Every team has level parts of its own, and whatever several teams share on the way down is drawn once, so
 * that no two lines lie on one another. What does not stand in the next row is reached by a gutter beside
 * the cards, so that no line runs through one. Linear.
 */
export function drawLines(plan: LinePlan, places: LinePlaces): readonly PlacedLine[] {
  const { rows, teams } = plan
  const { beside } = standingAbove(plan, places)
  const common: Common = {
    places,
    leaderRows: rows,
    highest: highestLevels(plan, places),
    endOf(led) {
      const { x, y } = places.endOf(led)
      const isOther = (team: LineTeam) => !team.led.some(({ key }) => key === led.key)
      return { x: beside(x, led.row - 1, isOther, END_SHIFT), y }
    },
    trunkAt: (team) =>
      beside(places.trunkAt(team), rows - 1, (other) => other !== teams[team], TRUNK_SHIFT),
  }
  return teams.flatMap((team, at) => linesOf(team, at, common))
}

/** Px to the side. */
const END_SHIFT = 12
const TRUNK_SHIFT = 3

/** Finds leaders of a row whose own way down would lie on another one. */
function standingAbove({ rows, teams }: LinePlan, { startOf }: LinePlaces) {
  const starts = Array.from({ length: rows }, () => new Map<number, LineTeam>())
  for (const team of teams)
    for (const id of team.leaders) starts[team.row]?.set(Math.round(startOf(id).x), team)
  return {
    beside(x: number, row: number, isOther: (team: LineTeam) => boolean, shift: number): number {
      const inRow = starts[row]
      if (!inRow) return x
      const at = Math.round(x)
      for (const place of [at, at - 1, at + 1]) {
        const team = inRow.get(place)
        if (team && isOther(team)) return x + shift
      }
      return x
    },
  }
}

function highestLevels({ teams }: LinePlan, places: LinePlaces): ReadonlyMap<string, number> {
  const highest = new Map<string, number>()
  for (const { led, buses } of teams) {
    const ys = buses.map(({ channel, level }) => places.levelAt(channel, level))
    for (const { key, row } of led) {
      // Of a few: no table is worth being made.
      const y = ys[buses.findIndex(({ channel }) => channel === row - 1)] ?? 0
      const before = highest.get(key)
      if (before === undefined || y < before) highest.set(key, y)
    }
  }
  return highest
}

function linesOf(
  { leaders, led, buses, crowd, isJoined }: LineTeam,
  at: number,
  { places, leaderRows, highest, endOf, trunkAt }: Common,
): readonly PlacedLine[] {
  const [first = ''] = leaders
  let joints: Joint[] = leaders.map((id) => {
    const start = places.startOf(id)
    return { x: start.x, way: [start] }
  })
  if (isJoined) joints.push({ x: places.gutterAt(at), way: [] })
  // Of a crowd nobody can say who leads what.
  const joins =
    buses.length > 1 || crowd !== null
      ? null
      : leaders.flatMap((from) => led.map(({ key }) => ({ from, to: key })))
  return buses.flatMap(({ channel, level }, place) => {
    const y = places.levelAt(channel, level)
    for (const each of led) {
      if (each.row - 1 !== channel) continue
      const end = endOf(each)
      joints.push({ x: end.x, way: highest.get(each.key) === y ? [end] : [] })
    }
    const isLast = place === buses.length - 1
    // Where the lines go on to the next channel.
    const x = channel >= leaderRows - 1 ? trunkAt(at) : places.gutterAt(at)
    if (!isLast) joints.push({ x, way: [] })
    const lines = levelLines(`line:${first}:${channel}`, joints, y)
    joints = [{ x, way: [{ x, y }] }]
    return joins === null ? lines : lines.map((line) => ({ ...line, joins }))
  })
}

/** One line from the way of the outermost joint at the left to that at the right, and the ways of those between. */
function levelLines(id: string, joints: readonly Joint[], y: number): readonly PlacedLine[] {
  const [any] = joints
  if (!any) return []
  const left = joints.reduce((a, b) => (isFurther(a.x - b.x, a, b) ? b : a), any)
  const others = joints.filter((joint) => joint !== left)
  const [other] = others
  const right = other && others.reduce((a, b) => (isFurther(b.x - a.x, a, b) ? b : a), other)
  const main = [
    ...left.way.toReversed(),
    { x: left.x, y },
    ...(right && right.x !== left.x ? [{ x: right.x, y }] : []),
    ...(right?.way ?? []),
  ]
  const between = others.filter((joint) => joint !== right && joint.way.length > 0)
  return [
    { id, points: main },
    ...between.map(({ x, way }, at) => ({ id: `${id}:${at}`, points: [{ x, y }, ...way] })),
  ].filter(({ points }) => points.length > 1)
}

/** Does the second joint lie further out, or as far with a way that the first has not? */
function isFurther(by: number, a: Joint, b: Joint): boolean {
  return by > 0 || (by === 0 && a.way.length === 0 && b.way.length > 0)
}
