// Who holds several roles, each person once.
import type { Person, Role } from '../document/schema.ts'
import type { Org } from './org.ts'

/** Distinct people who hold one of these roles. Linear. */
export function holdersOf(org: Org, roles: Iterable<Role>): ReadonlySet<Person> {
  const people = new Set<Person>()
  for (const role of roles) {
    const holder = org.holderOf(role)
    if (holder) people.add(holder)
  }
  return people
}
