// What an organisation can sell, where rules may judge by it: with figures of the chart's own.
import { type Capacity, capacityOf } from '../capacity/capacity-of.ts'
import type { Org } from '../org/org.ts'

/** null while all figures are our usual ones, which say nothing about this organisation. */
export function ownCapacityOf(org: Org): Capacity | null {
  const capacity = capacityOf(org)
  return capacity?.isAssumed === false ? capacity : null
}
