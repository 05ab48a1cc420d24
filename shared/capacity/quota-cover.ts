// How the quotas of the people on the chart compare with the target, and the pipeline it asks for.
import type { Role } from '../document/schema.ts'
import { beltStagesOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import type { Assumptions } from './assumptions.ts'
import { ratio } from './ratio.ts'

export interface QuotaCover {
  /** Won revenue a year. */
  readonly quotas: number
  readonly target: number
  /** quotas / target; 1.10 to 1.20 is usual. */
  readonly ratio: number
  /** The same once every open role with a quota is filled. */
  readonly filled: number
  /** The filled roles whose quotas are added up. */
  readonly roles: readonly Role[]
}

/** Roles whose quota is won revenue: closing, and upselling by account managers. */
export function quotaRoles(org: Org): readonly Role[] {
  const closers = org.rolesIn('closing', null).filter(hasQuota)
  const managers = org.rolesIn('account-management', null).filter(hasQuota)
  return [...closers, ...managers.filter((role) => !beltStagesOf(role).includes('closing'))]
}

/** Those of them that add up: what a shared quota counts is in other quotas already. */
export function addedQuotaRoles(org: Org): readonly Role[] {
  return quotaRoles(org).filter(({ sharedQuota }) => sharedQuota !== true)
}

/** A leader's quota is usually the sum of the team's, and would be counted twice. */
function hasQuota({ stages, quota = 0 }: Role): boolean {
  return stages[0]?.stage !== 'leadership' && quota > 0
}

/** null while there is no target or nobody has a quota; roles still to be filled do not count. */
export function quotaCover(org: Org): QuotaCover | null {
  const { target } = org.document.company
  const all = addedQuotaRoles(org)
  const roles = all.filter((role) => org.holderOf(role) !== null)
  const quotas = sumOf(roles)
  if (target === undefined || roles.length === 0) return null
  const cover = ratio(quotas, target)
  const filled = ratio(sumOf(all), target)
  return cover === null || filled === null ? null : { quotas, target, ratio: cover, filled, roles }
}

function sumOf(roles: readonly Role[]): number {
  return roles.reduce((sum, { quota = 0 }) => sum + quota, 0)
}

/** Qualified deals, in won revenue, that have to be worked for each unit of target; null: never. */
export function requiredPipeline({ qualifiedToWon }: Assumptions): number | null {
  return ratio(1, qualifiedToWon)
}
