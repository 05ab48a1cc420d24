// What hangs on a person: who reports to them, for whom they stand in, and who stands in for them.
import type { Person, Role } from '../document/schema.ts'
import type { Org } from './org.ts'
import { type PersonEntry, peopleOf } from './people-list.ts'

/** Somebody who could step in for one of their roles. */
export interface StandIn {
  readonly role: Role
  readonly person: Person
  /** Are they able to, by what they do themselves? */
  readonly isAble: boolean
}

export interface PersonPage extends PersonEntry {
  /** Roles that report to one of theirs. */
  readonly reports: readonly Role[]
  readonly standIns: readonly StandIn[]
}

export function personPageOf(org: Org, person: Person): PersonPage | null {
  const entry = peopleOf(org).find((each) => each.person === person)
  if (!entry) return null
  const { roles } = entry
  return {
    ...entry,
    reports: roles.flatMap((role) => org.reportsOf(role)).filter((role) => !roles.includes(role)),
    standIns: roles.flatMap((role) =>
      role.backups.flatMap((id) => {
        const stander = org.person(id)
        return stander ? [{ role, person: stander, isAble: org.isValidBackup(role, id) }] : []
      }),
    ),
  }
}
