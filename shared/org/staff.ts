// The staff: who works in which role and who could step in; every person is looked up in one place.
import type { Document, Person, Role } from '../document/schema.ts'
import type { PersonId } from '../ids.ts'
import { isReady } from './ready.ts'

/** Somebody with all roles that they hold, one or more. */
export interface Member {
  readonly person: Person
  readonly roles: readonly Role[]
}

export interface Staff {
  /** Everybody who holds a role, in the order of the document. */
  readonly members: readonly Member[]
  /** Roles that nobody holds, in the order of the document. */
  readonly vacancies: readonly Role[]
  person(id: PersonId): Person | undefined
  /** null: vacant. */
  holderOf(role: Role): Person | null
  rolesHeldBy(person: Person): readonly Role[]
  /** Does the person hold several roles? Few do, so that it is quicker to ask than for the roles. */
  isBusy(person: Person): boolean
  /** Could this person step in for the role today: on the chart, ramped, with time, not its holder? */
  isValidBackup(role: Role, backup: PersonId): boolean
  validBackupsOf(role: Role): readonly Person[]
}

interface Entry {
  readonly person: Person
  roles: readonly Role[]
}

const NO_ROLES: readonly Role[] = []
const NO_PEOPLE: readonly Person[] = []

/** One pass over the people and one over the roles. Of two people with the same id the later one counts. */
export function staffOf({ people, roles }: Pick<Document, 'people' | 'roles'>): Staff {
  const entries = new Map<PersonId, Entry>()
  const busy = new Map<PersonId, Role[]>()
  const vacancies: Role[] = []
  for (const person of people) entries.set(person.id, { person, roles: NO_ROLES })
  for (const role of roles) {
    const entry = role.personId === null ? undefined : entries.get(role.personId)
    if (!entry) vacancies.push(role)
    else if (entry.roles === NO_ROLES) entry.roles = [role]
    else {
      const held = busy.get(entry.person.id) ?? [...entry.roles]
      held.push(role)
      busy.set(entry.person.id, held)
      entry.roles = held
    }
  }
  const standIn = (role: Role, id: PersonId) => {
    const entry = id === role.personId ? undefined : entries.get(id)
    return entry?.roles.some(isReady) ? entry.person : null
  }
  const members: Member[] = []
  for (const entry of entries.values()) if (entry.roles !== NO_ROLES) members.push(entry)
  return {
    members,
    vacancies,
    person: (id) => entries.get(id)?.person,
    holderOf: ({ personId }) =>
      personId === null ? null : (entries.get(personId)?.person ?? null),
    rolesHeldBy: ({ id }) => entries.get(id)?.roles ?? NO_ROLES,
    isBusy: ({ id }) => busy.has(id),
    isValidBackup: (role, backup) => standIn(role, backup) !== null,
    validBackupsOf(role) {
      let valid = NO_PEOPLE
      for (const backup of role.backups) {
        const person = standIn(role, backup)
        if (person && !valid.includes(person)) valid = [...valid, person]
      }
      return valid
    },
  }
}
