// In which rows leaders stand above each other, with room beside them for the lines that go around.
import type { Role } from '../document/schema.ts'
import { inEvenParts } from '../even-parts.ts'
import type { RoleId } from '../ids.ts'
import type { Org } from '../org/org.ts'
import { columnsIn } from './grid.ts'
import { type Ground, type LinePlan, leadingOf, planLines } from './line-plan.ts'
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
  /** What is led below. */
  readonly ground: Ground
}

/**
 * Each level broken into rows, as even as can be: as many side by side as fit, or fewer where the lines that go around
 * them have no room beside them.
 */
export function rowsWithRoom(
  org: Org,
  roleIds: readonly RoleId[],
  { left, width, ground }: RowsPlace,
): PlannedRows {
  const levels = levelsOf(org, roleIds)
  const leading = leadingOf(org, roleIds, ground)
  const plannedIn = (columns: number): PlannedRows => {
    const rows = levels.flatMap((level) => inEvenParts(level, Math.ceil(level.length / columns)))
    return { rows, plan: planLines(rows, leading, ground.rows) }
  }
  const columns = columnsIn(width)
  const widest = plannedIn(columns)
  if (teamsGoingAround(widest.plan).length === 0) return widest
  // In more rows more of them go around; hardly ever more than there are teams now.
  const lines = widest.plan.teams.length
  const room = Math.max(0, GUTTER_GAP + lines * busStep(lines) - left)
  const narrower = columnsIn(width - 2 * room)
  return narrower < columns ? plannedIn(narrower) : widest
}

/** By their places in the plan: those of an upper row who lead something below the next one. */
export function teamsGoingAround({ teams, rows }: LinePlan): readonly number[] {
  return teams.flatMap(({ row, buses }, at) => (buses.length > 1 && row < rows - 1 ? [at] : []))
}

/** Leaders by how many leaders stand above them; no level is empty. */
function levelsOf(org: Org, roleIds: readonly RoleId[]): readonly (readonly RoleId[])[] {
  const leaders = new Set(roleIds)
  const levels: RoleId[][] = []
  const known = new Map<RoleId, number>()
  for (const id of roleIds) {
    const level = levelOf(org, org.role(id), leaders, known)
    const members = levels[level]
    if (members) members.push(id)
    else levels[level] = [id]
  }
  return levels.filter((level) => level !== undefined)
}

/** Each role is walked up from once, with results kept; in a circle the walk ends where it meets itself. */
function levelOf(
  org: Org,
  start: Role | undefined,
  leaders: ReadonlySet<RoleId>,
  known: Map<RoleId, number>,
): number {
  const managers = start?.managerId ? known.get(start.managerId) : undefined
  if (start && managers !== undefined && !known.has(start.id)) {
    // Most leaders come after their own: there is nothing to walk.
    known.set(start.id, managers + 1)
    return managers + 1
  }
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
