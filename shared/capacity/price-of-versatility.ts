// What pods cost: the same people on one belt win at least as much, because no time is left over.
import type { Org } from '../org/org.ts'
import type { Capacity } from './capacity-of.ts'
import { wholeBelt } from './whole-belt.ts'

export interface PriceOfVersatility {
  /** Deals won a month by the pods together, and by the same people on one belt. */
  readonly pods: number
  readonly oneBelt: number
  /** The difference, never negative. */
  readonly price: number
}

/** null where there are no two pods to compare. */
export function priceOfVersatility(org: Org, capacity: Capacity): PriceOfVersatility | null {
  const whole = wholeBelt(org, capacity)
  if (whole === null || capacity.belts.length < 2) return null
  const pods = capacity.throughput
  return { pods, oneBelt: whole.won, price: Math.max(0, whole.won - pods) }
}
