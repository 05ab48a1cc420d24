// What an organisation can sell, where rules may judge by it: with figures of the chart's own.
import { hasOwnAssumptions } from '../capacity/assumptions.ts'
import { type Capacity, capacityOf } from '../capacity/capacity-of.ts'
import type { Org } from '../org/org.ts'

/** null while all figures are our usual ones, which say nothing about this organisation. */
export function ownCapacityOf(org: Org): Capacity | null {
  return hasOwnAssumptions(org.document) ? capacityOf(org) : null
}
