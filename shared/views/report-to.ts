// Dropping cards on a manager's card, which means the same on every drawing: they report there.
import { withManager } from '../edits/new-manager.ts'
import type { RoleId } from '../ids.ts'
import { headsOf, isBelowAny } from '../org/branches.ts'
import type { Org } from '../org/org.ts'
import type { Drop, Refusal } from './view.ts'

/** null where it would change nothing; nobody is put below themselves. */
export function reportTo(
  org: Org,
  roleIds: readonly RoleId[],
  managerId: RoleId,
): Drop | Refusal | null {
  const refused = ownBranch(org, roleIds, managerId)
  if (refused) return refused
  const moving = headsOf(org, roleIds)
  if (moving.every((id) => org.role(id)?.managerId === managerId)) return null
  return {
    edit: { edit: 'set-manager', args: { roleIds: [...moving], managerId } },
    onto: managerId,
  }
}

/** Why these cannot report to the manager, as the edit itself says it; null: they can. */
export function ownBranch(
  org: Org,
  roleIds: readonly RoleId[],
  managerId: RoleId | null,
): Refusal | null {
  if (managerId === null || !isBelowAny(org, managerId, new Set(roleIds))) return null
  const outcome = withManager(org.document, roleIds, managerId)
  return outcome.ok ? null : { refusal: outcome.error.message }
}
