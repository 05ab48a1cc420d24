// Leaders by how many leaders stand above them, what each leads, and where so many lead that lines cannot be told apart.
import type { Role } from '../document/schema.ts'
import type { RoleId } from '../ids.ts'
import type { Org } from '../org/org.ts'
import { type Ground, type Leading, leadingOf } from './line-plan.ts'

export interface LeaderLevels {
  /** From the top; none is empty. */
  readonly levels: readonly LeaderLevel[]
  readonly leading: ReadonlyMap<RoleId, Leading>
}

export interface LeaderLevel {
  readonly ids: readonly RoleId[]
  /** They lead so many different things that their lines meet in one: an eye follows few lines side by side. */
  readonly isCrowd: boolean
}

/** More lines of leaders of one level than these are a grey band. */
const MOST_LINES = 6

/** Leaders in levels, each looked at once. */
export function leaderLevels(
  org: Org,
  roleIds: readonly RoleId[],
  ground: Pick<Ground, 'ledBy'>,
): LeaderLevels {
  const leading = leadingOf(org, roleIds, ground)
  const levels = levelsOf(org, roleIds).map((ids) => ({ ids, isCrowd: isCrowd(ids, leading) }))
  return { levels, leading }
}

function isCrowd(ids: readonly RoleId[], leading: ReadonlyMap<RoleId, Leading>): boolean {
  const different = new Set<unknown>()
  for (const id of ids) {
    const led = leading.get(id)
    // The same lanes are the same list; leaders are led by nobody else.
    if (led) different.add(led.leaders.length > 0 ? led : led.below)
    if (different.size > MOST_LINES) return true
  }
  return false
}

/** How many lines go past the first row of what is led, at most: leaders of the same share one, and so does a crowd. */
export function linesGoingDown({ levels, leading }: LeaderLevels): number {
  const goesDown = (id: RoleId) => leading.get(id)?.below.some(({ row }) => row > 0) === true
  return levels.reduce((sum, { ids, isCrowd }) => {
    const lines = ids.filter(goesDown).length
    return sum + (isCrowd ? Math.min(1, lines) : lines)
  }, 0)
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
