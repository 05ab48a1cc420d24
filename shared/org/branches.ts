// Branches of the reporting tree: who stands below whom among roles that are moved together.
import type { RoleId } from '../ids.ts'
import type { Org } from './org.ts'

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
