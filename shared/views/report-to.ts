// Dropping cards on a manager's card, which means the same on every drawing: they report there.
import type { RoleId } from '../ids.ts'
import type { Org } from '../org/org.ts'
import type { Drop } from './view.ts'

/**
 * Those of the roles whose managers are not among them: whoever is carried together with their manager stays with
 * them. Of several in one circle the first one goes, which opens it.
 */
export function headsOf(org: Org, roleIds: readonly RoleId[]): readonly RoleId[] {
  const carried = new Set(roleIds)
  const opening = new Set(
    org.reporting.loops.map((loop) => roleIds.find((id) => loop.some((role) => role.id === id))),
  )
  return roleIds.filter(
    (id) => opening.has(id) || !isBelowAny(org, org.role(id)?.managerId ?? null, carried, id),
  )
}

/** null where it would change nothing, or put somebody below themselves. */
export function reportTo(org: Org, roleIds: readonly RoleId[], managerId: RoleId): Drop | null {
  if (isBelowAny(org, managerId, new Set(roleIds))) return null
  const moving = headsOf(org, roleIds)
  if (moving.every((id) => org.role(id)?.managerId === managerId)) return null
  return {
    edit: { edit: 'set-manager', args: { roleIds: [...moving], managerId } },
    onto: managerId,
  }
}

/** Is this one of them, or below one of them? Ends in a circle where it began. */
export function isBelowAny(
  org: Org,
  id: RoleId | null,
  these: ReadonlySet<RoleId>,
  except?: RoleId,
): boolean {
  const seen = new Set<RoleId>(except === undefined ? [] : [except])
  for (let at = id; at !== null && !seen.has(at); at = org.role(at)?.managerId ?? null) {
    if (these.has(at)) return true
    seen.add(at)
  }
  return false
}
