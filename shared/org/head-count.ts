// How many people an entry stands for: a firm from outside is seldom one person.
import type { Person } from '../document/schema.ts'

/** More than any firm has: the number is a mistake. */
export const MOST_HEADS = 10_000

/** Of an external firm the people it says it has; everybody else is one. */
export function headCountOf(person: Person): number {
  return ownHeadCount(person) ?? 1
}

/** null: nobody has said how many people the firm has, or the number is impossible. */
export function ownHeadCount({ external, headCount }: Person): number | null {
  const isCount = headCount !== undefined && headCount > 0 && headCount <= MOST_HEADS
  return external && isCount ? headCount : null
}
