// How the quotas of the people on the chart compare with the target, and the pipeline it asks for.
import type { Role } from '../document/schema.ts'
import { beltStagesOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import type { Assumptions } from './assumptions.ts'
import { customersOf } from './customers.ts'
import { ratio } from './ratio.ts'

export interface QuotaCover {
  /** Won revenue a year. */
  readonly quotas: number
  /** What the quotas have to reach: the target, or its new business where only that has quotas. */
  readonly target: number
  /** quotas / target; 1.10 to 1.20 is usual. */
  readonly ratio: number
  /** The same once every open role with a quota is filled. */
  readonly filled: number
  /** quotas / all of the target: what it is too much of. */
  readonly ratioOfAll: number
  /** The filled roles whose quotas are added up. */
  readonly roles: readonly Role[]
  /**
   * What the quotas stand against. `new`: only new business has quotas, and the company says how much
   * of its target that is. `unsaid`: only new business has, and there are customers whose part of the
   * target nobody has said.
   */
  readonly of: 'all' | 'new' | 'unsaid'
}

/** Roles whose quota is won revenue: closing, and upselling by account managers. */
export function quotaRoles(org: Org): readonly Role[] {
  const isOwn = (role: Role) => isOwnQuota(org, role)
  const closers = org.rolesIn('closing', null).filter(isOwn)
  const managers = org.rolesIn('account-management', null).filter(isOwn)
  return [...closers, ...managers.filter((role) => !beltStagesOf(role).includes('closing'))]
}

/**
 * A leader's quota is usually the sum of the team's, or a little less, and would be counted twice. What
 * is at most half of that sum is what the leader sells, and so is any where nobody else sells.
 */
function isOwnQuota(org: Org, role: Role): boolean {
  const { quota = 0 } = role
  if (!(quota > 0) || !isLeading(role)) return quota > 0
  const closers = rolesBelow(org, role).filter(
    (other) => !isLeading(other) && beltStagesOf(other).includes('closing'),
  )
  return closers.length === 0 || quota * 2 <= sumOf(closers)
}

/** Is leading others the first work of this role? */
export function isLeading({ stages }: Role): boolean {
  return stages[0]?.stage === 'leadership'
}

/** Reports, and theirs, once each. */
function rolesBelow(org: Org, role: Role): readonly Role[] {
  const found = new Set(org.reportsOf(role))
  for (const each of found) for (const report of org.reportsOf(each)) found.add(report)
  found.delete(role)
  return [...found]
}

/** Those of them that add up: what a shared quota counts is in other quotas already. */
export function addedQuotaRoles(org: Org): readonly Role[] {
  return quotaRoles(org).filter(({ sharedQuota }) => sharedQuota !== true)
}

/** null while there is no target or nobody has a quota; roles still to be filled do not count. */
export function quotaCover(org: Org): QuotaCover | null {
  const all = addedQuotaRoles(org)
  const roles = all.filter((role) => org.holderOf(role) !== null)
  const quotas = sumOf(roles)
  const { of, target } = goalOf(org, all)
  if (target === undefined || roles.length === 0) return null
  const cover = ratio(quotas, target)
  const filled = ratio(sumOf(all), target)
  if (cover === null || filled === null) return null
  const whole = org.document.company.target ?? target
  return {
    quotas,
    target,
    ratio: cover,
    filled,
    ratioOfAll: ratio(quotas, whole) ?? cover,
    roles,
    of,
  }
}

/** Whoever looks after customers as well sells to them, too: then quotas are about all of the target. */
function goalOf(org: Org, roles: readonly Role[]): Pick<QuotaCover, 'of'> & Target {
  const { target, targetFromNew } = org.document.company
  const isNewOnly = roles.every((role) => !beltStagesOf(role).includes('account-management'))
  if (!isNewOnly) return { of: 'all', target }
  if (targetFromNew !== undefined) return { of: 'new', target: targetFromNew }
  return { of: (customersOf(org, null) ?? 0) > 0 ? 'unsaid' : 'all', target }
}

interface Target {
  readonly target: number | undefined
}

function sumOf(roles: readonly Role[]): number {
  return roles.reduce((sum, { quota = 0 }) => sum + quota, 0)
}

/** Qualified deals, in won revenue, that have to be worked for each unit of target; null: never. */
export function requiredPipeline({ qualifiedToWon }: Assumptions): number | null {
  return ratio(1, qualifiedToWon)
}
