// Who holds several roles, each person once.
import type { Person, Role } from '../document/schema.ts'
import type { Staff } from './staff.ts'

/**
 * Distinct people who hold one of these roles, or one of those that count; in the order of the roles,
 * each of which comes once. Linear.
 */
export function holdersOf(
  { holderOf, isBusy }: Staff,
  roles: readonly Role[],
  isCounted: (role: Role) => boolean = () => true,
): readonly Person[] {
  const people: Person[] = []
  // Only whoever holds several roles can come twice, and few do.
  let busy: Set<Person> | null = null
  for (const role of roles) {
    const holder = isCounted(role) ? holderOf(role) : null
    if (!holder || busy?.has(holder)) continue
    if (isBusy(holder)) busy = (busy ?? new Set()).add(holder)
    people.push(holder)
  }
  return people
}
