// How many customers each account manager looks after, and in how much time.
import { isCustomerCount } from '../capacity/customers.ts'
import type { Role } from '../document/schema.ts'
import { isBeltStage } from '../document/vocabulary.ts'
import type { Org } from '../org/org.ts'
import { type Holding, holdingsOf } from './holdings.ts'

export interface AccountLoad extends Holding {
  /** Full-time equivalents for account management, above 0. */
  readonly time: number
}

/** The load of everybody with customers; agencies are left out, since they may be many people. */
export function accountLoads(
  org: Org,
  isCounted: (role: Role) => boolean = () => true,
): readonly AccountLoad[] {
  return holdingsOf(
    org,
    'account-management',
    (role) => isAccountRole(role) && isCounted(role) && !org.holderOf(role)?.external,
    ({ accounts = 0 }) => accounts,
  ).map(({ person, roles, amount }) => ({ person, roles, amount, time: timeOf(roles) }))
}

/**
 * Full-time equivalents that a role has for its customers, at most: whoever sells as well and has no
 * written shares may look after customers all of that time.
 */
export function timeForAccounts({ fte, stages }: Role): number {
  const part = stages.find(({ stage }) => stage === 'account-management')
  if (!part) return 0
  if (part.share !== undefined) return fte * Math.min(Math.max(part.share, 0), 1)
  const written = stages.reduce((sum, { share = 0 }) => sum + Math.min(Math.max(share, 0), 1), 0)
  const open = stages.filter(({ share }) => share === undefined)
  const belt = open.filter(({ stage }) => isBeltStage(stage))
  return (fte * Math.max(0, 1 - written) * belt.length) / open.length
}

function timeOf(roles: readonly Role[]): number {
  let time = 0
  for (const role of roles) time += timeForAccounts(role)
  return time
}

function isAccountRole(role: Role): boolean {
  return isCustomerCount(role.accounts) && role.fte > 0 && timeForAccounts(role) > 0
}
