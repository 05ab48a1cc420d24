// What pods cost: the same people on one belt win at least as much, because no time is left over.
import type { Capacity } from './capacity-of.ts'

export interface PriceOfVersatility {
  /** Deals won a month by the pods together, and by the same people on one belt. */
  readonly pods: number
  readonly oneBelt: number
  /** The difference, never negative. */
  readonly price: number
}

/** null where there are no two pods to compare. */
export function priceOfVersatility({
  belts,
  whole,
  throughput,
}: Capacity): PriceOfVersatility | null {
  if (belts.length < 2) return null
  return { pods: throughput, oneBelt: whole.won, price: Math.max(0, whole.won - throughput) }
}
