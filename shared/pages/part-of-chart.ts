// A part of the chart as an organisation of its own: some of its roles, and the pods that they are in.
import type { PodId, RoleId } from '../ids.ts'
import { type Org, orgOf } from '../org/org.ts'

/** Who is led from outside stands on top; pods stay only where they are named or a role is in them. */
export function onlyRoles(
  { document }: Org,
  roleIds: ReadonlySet<RoleId>,
  pods?: ReadonlySet<PodId>,
): Org {
  const roles = document.roles
    .filter(({ id }) => roleIds.has(id))
    .map((role) =>
      role.managerId !== null && !roleIds.has(role.managerId) ? { ...role, managerId: null } : role,
    )
  const used = pods ?? new Set(roles.flatMap(({ podId }) => podId ?? []))
  return orgOf({ ...document, roles, pods: document.pods.filter(({ id }) => used.has(id)) })
}

/** A role and all below it; circles end where they meet themselves. */
export function branchOf(org: Org, top: RoleId): ReadonlySet<RoleId> {
  const ids = new Set<RoleId>([top])
  // The set grows while it is read.
  for (const id of ids) {
    const role = org.role(id)
    for (const report of role ? org.reportsOf(role) : []) ids.add(report.id)
  }
  return ids
}
