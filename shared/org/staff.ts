// The staff: who works in which role; every person is looked up in one place.
import type { Document, Person, Role } from '../document/schema.ts'
import type { PersonId } from '../ids.ts'

export interface Staff {
  person(id: PersonId): Person | undefined
  /** null: vacant. */
  holderOf(role: Role): Person | null
  rolesHeldBy(person: Person): readonly Role[]
  /** Does the person hold several roles? Few do, so that it is quicker to ask than for the roles. */
  isBusy(person: Person): boolean
}

interface Entry {
  readonly person: Person
  /** null: none. */
  roles: Role[] | null
}

const NO_ROLES: readonly Role[] = []

/** One pass over the people and one over the roles. Of two people with the same id the later one counts. */
export function staffOf({ people, roles }: Pick<Document, 'people' | 'roles'>): Staff {
  const entries = new Map<PersonId, Entry>()
  const busy = new Set<PersonId>()
  for (const person of people) entries.set(person.id, { person, roles: null })
  for (const role of roles) {
    const entry = role.personId === null ? undefined : entries.get(role.personId)
    if (entry?.roles) {
      entry.roles.push(role)
      busy.add(entry.person.id)
    } else if (entry) entry.roles = [role]
  }
  return {
    person: (id) => entries.get(id)?.person,
    holderOf: ({ personId }) =>
      personId === null ? null : (entries.get(personId)?.person ?? null),
    rolesHeldBy: ({ id }) => entries.get(id)?.roles ?? NO_ROLES,
    isBusy: ({ id }) => busy.has(id),
  }
}
