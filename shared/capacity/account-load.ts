// When the account managers of a belt have their hands full.
import type { Flow, FlowInput } from './flow.ts'

/**
 * Months until the account managers are full at the present pace: 0 where they are, null where they
 * never will be or nobody says how many customers there are.
 */
export function monthsUntilFull(
  { won }: Pick<Flow, 'won'>,
  { crew, assumptions, customers }: FlowInput,
): number | null {
  if (customers === null) return null
  const capacity = crew['account-management'] * assumptions.accountsPerManager
  if (customers >= capacity) return 0
  const growth = won - customers * assumptions.customerAttritionPerMonth
  const months = (capacity - customers) / growth
  return growth > 0 && months <= LONGEST ? months : null
}

/** Fifty years: for a plan this is the same as never. */
const LONGEST = 600
