// The leadership zone above the lanes: heads on top, leaders who report to them in rows below.
import type { Role } from '../document/schema.ts'
import { inEvenParts } from '../even-parts.ts'
import type { RoleId } from '../ids.ts'
import type { Org } from '../org/org.ts'
import { boxAround, topOf } from './boxes.ts'
import { columnsIn, widthOf } from './grid.ts'
import type { Box, PlacedCard, PlacedLane, Point } from './layout.ts'
import { type Ground, type LinePlan, leaderKey, planLines } from './line-plan.ts'
import type { LinePlaces } from './lines.ts'
import { busStep, CARD, channelHeight, LEADERS, levelWithin, PITCH } from './measures.ts'

export interface LeaderZone {
  readonly lane: PlacedLane
  readonly cards: readonly PlacedCard[]
  readonly height: number
  readonly plan: LinePlan
  /** How low a level part lies below one of the rows. */
  levelAt(channel: number, level: number): number
  /** Where the lines of a team go down beside the rows. */
  gutterAt(team: number): number
}

export interface LeaderPlace {
  readonly origin: Point
  readonly width: number
  /** Keep room for dropping a leader where there is none yet. */
  readonly dropAreas: boolean
  /** The middle of what a leader leads below, where that is known. */
  middleOf(roleId: RoleId): number | null
  /** What is led below. */
  readonly ground: Ground
}

/**
 * Leaders stand above what they lead, or centred; below each row is room for its lines. Their lane
 * is where they stand: what is beside them is empty ground.
 */
export function leaderZone(org: Org, roleIds: readonly RoleId[], place: LeaderPlace): LeaderZone {
  const { origin, width } = place
  const rows = rowsOf(org, roleIds, columnsIn(width))
  const plan = planLines(org, rows, place.ground)
  const cards: PlacedCard[] = []
  const bottoms: number[] = []
  let y = origin.y
  for (const [at, row] of rows.entries()) {
    for (const { roleId, x } of spread(row, place)) {
      const box = { x, y, width: CARD.width, height: CARD.height }
      cards.push({ roleId, box })
    }
    bottoms.push(y + CARD.height)
    y += CARD.height + channelHeight(plan.levels[at] ?? 0)
  }
  const around = boxAround(cards.map(({ box }) => box))
  const box = around ?? emptyBox(place)
  const emptyHeight = box.height && box.height + LEADERS.gapBelow
  return {
    lane: {
      lane: { kind: 'leadership' },
      key: 'leadership',
      box,
      headerHeight: 0,
      columns: columnsIn(width),
      // In drawing order, which is what a drop among the cards refers to.
      roleIds: cards.map(({ roleId }) => roleId),
    },
    cards,
    height: around ? y - origin.y : emptyHeight,
    plan,
    levelAt: (channel, level) =>
      (bottoms[channel] ?? origin.y) + levelWithin(level, plan.levels[channel] ?? 0),
    gutterAt: gutterBeside(around?.x ?? origin.x, plan.teams.length),
  }
}

/** Where lines of leaders begin, run and end; with the ends of what they lead below. */
export function linePlacesOf(
  { cards, levelAt, gutterAt }: LeaderZone,
  ends: Iterable<readonly [string, Point]>,
): Omit<LinePlaces, 'trunkAt'> {
  const boxes = new Map<string, Box>(cards.map(({ roleId, box }) => [leaderKey(roleId), box]))
  const below = new Map(ends)
  const boxOf = (key: string) => boxes.get(key) ?? NOWHERE
  return {
    startOf(leader) {
      const box = boxOf(leaderKey(leader))
      return { x: box.x + box.width / 2, y: box.y + box.height }
    },
    endOf: ({ key }) => below.get(key) ?? topOf(boxOf(key)),
    levelAt,
    gutterAt,
  }
}

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 }

/** Left of all cards, as near to them as the lines of all teams have room beside one another. */
function gutterBeside(left: number, teams: number): (team: number) => number {
  const step = Math.min(busStep(teams), (left - GUTTER_GAP) / Math.max(1, teams))
  return (team) => left - GUTTER_GAP - team * step
}

/** From the outermost card to the nearest line beside it. */
const GUTTER_GAP = 12

/** In the middle, for the first leader. */
function emptyBox({ origin, width, dropAreas }: LeaderPlace): Box {
  const own = Math.min(LEADERS.emptyWidth, width)
  const height = dropAreas ? LEADERS.emptyHeight : 0
  return { x: origin.x + (width - own) / 2, y: origin.y, width: own, height }
}

interface LeaderSpot {
  readonly roleId: RoleId
  readonly x: number
}

/** A row of leaders: each above what it leads if they fit that way, else all side by side in the middle. */
function spread(
  row: readonly RoleId[],
  { origin, width, middleOf }: LeaderPlace,
): readonly LeaderSpot[] {
  const wanted = row.length > 1 ? wantedPlaces(row, middleOf) : null
  const isFree = wanted?.every(({ x }, at) => at === 0 || x - (wanted[at - 1]?.x ?? 0) >= PITCH.x)
  if (wanted && isFree) return wanted
  const start = origin.x + (width - widthOf(row.length)) / 2
  return row.map((roleId, at) => ({ roleId, x: start + at * PITCH.x }))
}

/** The wanted middles from left to right; null if any leader has none, as when many lead a bit of everything. */
function wantedPlaces(
  row: readonly RoleId[],
  middleOf: LeaderPlace['middleOf'],
): readonly LeaderSpot[] | null {
  const wanted: LeaderSpot[] = []
  for (const roleId of row) {
    const middle = middleOf(roleId)
    if (middle === null) return null
    wanted.push({ roleId, x: middle - CARD.width / 2 })
  }
  return wanted.toSorted((a, b) => a.x - b.x)
}

/** Leaders by how many leaders stand above them, each level broken into rows that fit, as even as can be. */
function rowsOf(
  org: Org,
  roleIds: readonly RoleId[],
  columns: number,
): readonly (readonly RoleId[])[] {
  const leaders = new Set(roleIds)
  const levels: RoleId[][] = []
  const known = new Map<RoleId, number>()
  for (const id of roleIds) {
    const level = levelOf(org, org.role(id), leaders, known)
    const members = levels[level]
    if (members) members.push(id)
    else levels[level] = [id]
  }
  return levels
    .filter((level) => level !== undefined)
    .flatMap((level) => inEvenParts(level, Math.ceil(level.length / columns)))
}

/** Each role is walked up from once, with results kept; in a circle the walk ends where it meets itself. */
function levelOf(
  org: Org,
  start: Role | undefined,
  leaders: ReadonlySet<RoleId>,
  known: Map<RoleId, number>,
): number {
  const path: RoleId[] = []
  let role = start
  while (role && leaders.has(role.id) && !known.has(role.id)) {
    known.set(role.id, 0)
    path.push(role.id)
    role = role.managerId === null ? undefined : org.role(role.managerId)
  }
  const above =
    role && leaders.has(role.id) && !path.includes(role.id) ? known.get(role.id) : undefined
  let level = above === undefined ? 0 : above + 1
  for (const id of path.toReversed()) known.set(id, level++)
  return start ? (known.get(start.id) ?? 0) : 0
}
