// Who reports to whom: direct reports, heads and loops, in one pass over the roles.
import type { Document, Role } from '../document/schema.ts'
import type { RoleId } from '../ids.ts'

export interface Reporting {
  readonly reports: ReadonlyMap<RoleId, readonly Role[]>
  /** Roles that somebody reports to, in the order of the document. */
  readonly leaders: readonly Role[]
  /** Roles without a manager. A role whose manager is not on the chart is not a head. */
  readonly heads: readonly Role[]
  /** Each circle of managers once. */
  readonly loops: readonly (readonly Role[])[]
}

/** Follows all manager links once; linear, and safe with circles of any length. */
export function reportingOf(
  document: Pick<Document, 'roles'>,
  roles: ReadonlyMap<RoleId, Role>,
): Reporting {
  const reports = new Map<RoleId, Role[]>()
  const heads: Role[] = []
  for (const role of document.roles) {
    if (role.managerId === null) heads.push(role)
    else {
      const known = reports.get(role.managerId)
      if (known) known.push(role)
      else if (roles.has(role.managerId)) reports.set(role.managerId, [role])
    }
  }
  const leaders = document.roles.filter((role) => reports.has(role.id))
  return { reports, leaders, heads, loops: loopsAmong(leaders, roles) }
}

/** Only leaders can stand in a circle. */
function loopsAmong(
  leaders: readonly Role[],
  roles: ReadonlyMap<RoleId, Role>,
): readonly (readonly Role[])[] {
  const loops: Role[][] = []
  const walkOf = new Map<RoleId, RoleId>()
  for (const start of leaders) {
    const path: Role[] = []
    let role: Role | undefined = start
    while (role && !walkOf.has(role.id)) {
      walkOf.set(role.id, start.id)
      path.push(role)
      role = role.managerId === null ? undefined : roles.get(role.managerId)
    }
    const closing = role
    // No step was made where a file has two roles with one id.
    if (closing && path.length > 0 && walkOf.get(closing.id) === start.id) {
      loops.push(path.slice(path.findIndex(({ id }) => id === closing.id)))
    }
  }
  return loops
}
