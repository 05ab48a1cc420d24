// What a row says of a role beside where it stands and who holds it.
import type { Role } from '../document/schema.ts'
import type { StaffRow } from './staff-rows.ts'
import { meaningOf } from './stage-of-title.ts'

/** Nothing where it says nothing. */
export function detailsOf({
  title,
  start,
  quota,
  accounts,
  cost,
  market,
}: StaffRow): Partial<Role> {
  const { supportKind } = meaningOf(title) ?? {}
  const details = {
    startDate: start,
    quota,
    accounts,
    annualCost: cost,
    market: market === '' ? undefined : market,
    supportKind,
  }
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined))
}
