// The leadership zone above the lanes: heads on top, leaders who report to them in rows below.
import type { RoleId } from '../ids.ts'
import { boxAround, topOf } from './boxes.ts'
import { columnsIn, widthOf } from './grid.ts'
import type { Box, PlacedCard, PlacedLane, Point } from './layout.ts'
import type { LeaderLevels } from './leader-levels.ts'
import { GUTTER_GAP, guttersOf, rowsWithRoom } from './leader-rows.ts'
import type { LinePlan } from './line-plan.ts'
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
  /** Of what is led below. */
  readonly groundRows: number
}

/**
 * Leaders stand above what they lead, or centred; below each row is room for its lines. Their lane
 * is where they stand: what is beside them is empty ground.
 */
export function leaderZone(levels: LeaderLevels, place: LeaderPlace): LeaderZone {
  const { origin, width, groundRows } = place
  const { rows, plan } = rowsWithRoom(levels, { left: origin.x, width, groundRows })
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
    gutterAt: gutterBeside(around?.x ?? origin.x, guttersOf(plan)),
  }
}

/** Where lines of leaders begin, run and end; with the ends of what they lead below. */
export function linePlacesOf(
  { cards, levelAt, gutterAt }: LeaderZone,
  ends: Iterable<readonly [string, Point]>,
): Omit<LinePlaces, 'trunkAt'> {
  const boxes = new Map<RoleId, Box>(cards.map(({ roleId, box }) => [roleId, box]))
  const below = new Map(ends)
  const boxOf = (leader: RoleId) => boxes.get(leader) ?? NOWHERE
  return {
    startOf(leader) {
      const box = boxOf(leader)
      return { x: box.x + box.width / 2, y: box.y + box.height }
    },
    endOf: ({ key, leader }) =>
      leader === null ? (below.get(key) ?? topOf(NOWHERE)) : topOf(boxOf(leader)),
    levelAt,
    gutterAt,
  }
}

/** What stands below leaders, in rows with a gap above each that is as high as its lines need. */
export interface RowsBelow {
  /** Upper edges. */
  readonly tops: readonly number[]
  gapAbove(row: number): number
}

/** How low a level part lies: among the leaders, or above a row below them. */
export function levelsAbove({ plan, levelAt }: LeaderZone, rows: RowsBelow): LinePlaces['levelAt'] {
  return (channel, level) => {
    const row = channel - (plan.rows - 1)
    if (row <= 0) return levelAt(channel, level)
    const top = rows.tops[row] ?? 0
    return top - rows.gapAbove(row) + levelWithin(level, linesAbove(plan, row))
  }
}

/** How many level parts run between a row of what is led and the one above it. */
export function linesAbove({ rows, levels }: LinePlan, row: number): number {
  return levels[rows - 1 + row] ?? 0
}

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 }

/** Left of all cards, as near to them as these ways down have room beside one another. */
function gutterBeside(
  left: number,
  gutters: ReadonlyMap<number, number>,
): (team: number) => number {
  const ways = new Set(gutters.values()).size
  const step = Math.min(busStep(ways), (left - GUTTER_GAP) / Math.max(1, ways))
  return (team) => left - GUTTER_GAP - (gutters.get(team) ?? 0) * step
}

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
