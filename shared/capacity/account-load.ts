// When the account managers of a belt have their hands full.
import { ACCOUNTS } from './stage-set.ts'
import type { BeltInput, Throughput } from './throughput.ts'
import { timeFor } from './time-groups.ts'

/**
 * Months until the account managers are full at the present pace: 0 where they are, null where they
 * never will be or nobody says how many customers there are.
 */
export function monthsUntilFull(
  { won }: Pick<Throughput, 'won'>,
  { groups, assumptions, customers }: BeltInput,
): number | null {
  if (customers === null) return null
  const capacity = timeFor(groups, ACCOUNTS) * assumptions.accountsPerManager
  if (customers >= capacity) return 0
  const growth = won - customers * assumptions.customerAttritionPerMonth
  const months = (capacity - customers) / growth
  return growth > 0 && months <= LONGEST ? months : null
}

/** Fifty years: for a plan this is the same as never. */
const LONGEST = 600
