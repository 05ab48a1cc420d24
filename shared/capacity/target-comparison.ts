// The first thing a founder wants to know: can this team win what the target asks for?
import type { Org } from '../org/org.ts'
import { type Capacity, capacityOf } from './capacity-of.ts'
import { customersOf } from './customers.ts'
import { dealsForTarget } from './people-needed.ts'

export interface TargetComparison {
  /** Deals a month that the target asks for. */
  readonly wanted: number
  /** Deals a month that can be won today, and once every role is filled by somebody past learning. */
  readonly won: number
  readonly filled: number
  /**
   * Does the target count new business only? Where there are customers, part of it may come from
   * them, and as long as nobody says how much, nothing can be said for certain.
   */
  readonly isAllNew: boolean
  readonly capacity: Capacity
}

/** null where target, size of a deal or capacity are not known. */
export function targetComparison(
  org: Org,
  capacity: Capacity | null = capacityOf(org),
): TargetComparison | null {
  const { company } = org.document
  const wanted = dealsForTarget(company)
  if (wanted === null || capacity === null) return null
  return {
    wanted,
    won: capacity.throughput,
    filled: capacity.filled?.throughput ?? capacity.throughput,
    isAllNew: company.targetFromNew !== undefined || (customersOf(org, null) ?? 0) === 0,
    capacity,
  }
}
