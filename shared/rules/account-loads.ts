// How many customers each account manager looks after, and in how much time.
import type { Role } from '../document/schema.ts'
import type { Org } from '../org/org.ts'
import { shareOf } from '../org/share.ts'
import { type Holding, holdingsOf } from './holdings.ts'

export interface AccountLoad extends Holding {
  /** Full-time equivalents for account management, above 0. */
  readonly time: number
}

/** More customers than anybody has: the number is a mistake. */
const MOST_ACCOUNTS = 1e9

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

/** Full-time equivalents that a role has for its customers. */
export function timeForAccounts(role: Role): number {
  return role.fte * shareOf(role, 'account-management')
}

function timeOf(roles: readonly Role[]): number {
  let time = 0
  for (const role of roles) time += timeForAccounts(role)
  return time
}

function isAccountRole(role: Role): boolean {
  const { accounts } = role
  const isCount = accounts !== undefined && accounts >= 0 && accounts <= MOST_ACCOUNTS
  return isCount && role.fte > 0 && timeForAccounts(role) > 0
}
