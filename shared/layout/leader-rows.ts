// In which rows leaders stand above each other, with room beside them for the lines that go around.
import { inEvenParts } from '../even-parts.ts'
import type { RoleId } from '../ids.ts'
import { columnsIn } from './grid.ts'
import type { LeaderLevels } from './leader-levels.ts'
import { type LinePlan, planLines } from './line-plan.ts'
import { busStep } from './measures.ts'

/** From the outermost card to the nearest line beside it. */
export const GUTTER_GAP = 12

export interface PlannedRows {
  readonly rows: readonly (readonly RoleId[])[]
  readonly plan: LinePlan
}

export interface RowsPlace {
  /** Room at the left that belongs to nobody. */
  readonly left: number
  readonly width: number
  /** Of what is led below. */
  readonly groundRows: number
}

/**
 * Each level broken into rows, as even as can be: as many side by side as fit, or fewer where the lines that go around
 * them have no room beside them.
 */
export function rowsWithRoom(
  { levels, leading }: LeaderLevels,
  { left, width, groundRows }: RowsPlace,
): PlannedRows {
  const plannedIn = (columns: number): PlannedRows => {
    const rows = levels.flatMap(({ ids, isCrowd }, level) =>
      inEvenParts(ids, Math.ceil(ids.length / columns)).map((part) => ({
        ids: part,
        crowd: isCrowd ? level : null,
      })),
    )
    return { rows: rows.map(({ ids }) => ids), plan: planLines(rows, leading, groundRows) }
  }
  const columns = columnsIn(width)
  const widest = plannedIn(columns)
  if (guttersOf(widest.plan).size === 0) return widest
  // In more rows more of them go around; hardly ever more than there are lines now.
  const lines = new Set(widest.plan.teams.map(({ crowd }, at) => lineOf(crowd, at))).size
  const room = Math.max(0, GUTTER_GAP + lines * busStep(lines) - left)
  const narrower = columnsIn(width - 2 * room)
  return narrower < columns ? plannedIn(narrower) : widest
}

/**
 * Which of the ways down beside the rows each team takes, by its place in the plan: those of an upper row who lead
 * something below the next one. A crowd has one way.
 */
export function guttersOf({ teams, rows }: LinePlan): ReadonlyMap<number, number> {
  const places = new Map<string, number>()
  const gutters = new Map<number, number>()
  for (const [at, { row, buses, crowd, isJoined }] of teams.entries()) {
    if (!isJoined && (buses.length < 2 || row >= rows - 1)) continue
    const line = lineOf(crowd, at)
    const place = places.get(line) ?? places.size
    places.set(line, place)
    gutters.set(at, place)
  }
  return gutters
}

/** Room that the ways down beside the rows need at the left of all cards, in px. */
export function roomBeside(plan: LinePlan): number {
  const ways = new Set(guttersOf(plan).values()).size
  return ways === 0 ? 0 : GUTTER_GAP + ways * busStep(ways)
}

function lineOf(crowd: number | null, team: number): string {
  return crowd === null ? `team ${team}` : `crowd ${crowd}`
}
