// What can be done before somebody leaves: name a backup for each job that would hang on one person.
import type { Role } from '../document/schema.ts'
import type { RoleId } from '../ids.ts'
import type { Org } from '../org/org.ts'
import { backupCandidates, backupFix } from '../rules/backup-fixes.ts'
import type { Fix } from '../rules/rule.ts'
import type { CoverLost } from './cover-lost.ts'

/** Best first; nobody who does the job anyway, since that would not make it any safer. */
export function standInFixes(
  org: Org,
  leaving: readonly Role[],
  lost: readonly CoverLost[],
): readonly Fix[] {
  const thin = lost.filter(({ after }) => after <= 1)
  const leavingIds = new Set(leaving.map(({ id }) => id))
  const roles = [...new Set(thin.flatMap((each) => rolesToBackUp(org, each, leavingIds)))]
  if (roles.length === 0) return []
  const unfit = new Set([
    ...thin.flatMap(({ left }) => left),
    ...leaving.map((role) => org.holderOf(role)),
  ])
  return backupCandidates(org, roles)
    .filter((person) => !unfit.has(person))
    .map((person) => backupFix(org, roles, person))
}

/** The roles of the job that become vacant; where a backup leaves, the roles of the one who is then alone. */
function rolesToBackUp(
  org: Org,
  { cover, left }: CoverLost,
  leaving: ReadonlySet<RoleId>,
): readonly Role[] {
  const filled = cover.job.stages
    .flatMap((stage) => org.rolesIn(stage, cover.scope))
    .filter((role) => org.holderOf(role) !== null)
  const behind = filled.filter(({ id }) => leaving.has(id))
  return behind.length > 0
    ? behind
    : filled.filter((role) => left.some(({ id }) => id === role.personId))
}
