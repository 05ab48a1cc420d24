// How many customers an organisation, or one of its pods, looks after today.
import type { Org, Scope } from '../org/org.ts'

/** Those written on the account managers' roles, else the company's own figure; null: not known. */
export function customersOf(org: Org, scope: Scope): number | null {
  const counts = org
    .rolesIn('account-management', scope)
    .flatMap(({ accounts }) => (isCustomerCount(accounts) ? accounts : []))
  if (counts.length > 0) return counts.reduce((sum, count) => sum + count, 0)
  const { customers } = org.document.company
  return scope === null && isCustomerCount(customers) ? customers : null
}

/**
 * How many the whole organisation has, for a sentence about its target: the company's own figure, which a
 * founder knows, also where not every one is on a role; else those on roles, else 0.
 */
export function customersInAll(org: Org): number {
  const { customers } = org.document.company
  return isCustomerCount(customers) ? customers : (customersOf(org, null) ?? 0)
}

/** A count that makes sense; more than anybody has is treated as not known. */
export function isCustomerCount(value: number | undefined): value is number {
  return value !== undefined && value >= 0 && value <= MOST
}

const MOST = 1e9
