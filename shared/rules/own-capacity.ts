// What an organisation can sell, where rules may judge by it: with figures of the chart's own.
import { confirmedAssumption } from '../capacity/assumptions.ts'
import { type Capacity, capacityOf } from '../capacity/capacity-of.ts'
import { FLOW_KEYS } from '../capacity/ownness.ts'
import type { Org } from '../org/org.ts'

/**
 * null while all figures that it rests on are our usual ones, which say nothing about this organisation.
 * How many people leave, say, unlocks nothing: no deal hangs on it.
 */
export function ownCapacityOf(org: Org): Capacity | null {
  const capacity = capacityOf(org)
  if (capacity === null || capacity.scale !== null) return capacity
  const isOwn = FLOW_KEYS.some((key) => confirmedAssumption(org.document, key) !== undefined)
  return isOwn ? capacity : null
}
