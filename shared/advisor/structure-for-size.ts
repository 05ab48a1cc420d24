// Which structure usually fits a number of sales people: the growth path, before any other fact.
import type { Structure } from '../document/vocabulary.ts'
import type { Limit } from '../thresholds/limits.ts'

/** Founder and first sellers: two parties; then a belt; pods once the belt could be several. */
export function structureForSize(salesPeople: number, limit: Limit): Structure {
  if (salesPeople <= limit('belt-too-thin')) return 'two-party'
  return salesPeople < limit('pods-due') ? 'conveyor' : 'pods'
}
