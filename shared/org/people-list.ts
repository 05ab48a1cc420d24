// The people of a chart as a list: what each one holds, for whom they stand in, who may be there twice.

import type { Person, Role } from '../document/schema.ts'
import { addTo, groupedBy } from '../grouped.ts'
import type { PersonId } from '../ids.ts'
import { nameKey } from '../names/name-key.ts'
import { searchKey } from '../names/search-key.ts'
import { onceFor } from '../once.ts'
import type { Org } from './org.ts'

export interface PersonEntry {
  readonly person: Person
  readonly roles: readonly Role[]
  /** Full-time equivalents of all roles together. */
  readonly fte: number
  /** Roles of others for which they are named as backup. */
  readonly backsUp: readonly Role[]
}

/** Everybody in the order of the document; linear. */
export function peopleOf(org: Org): readonly PersonEntry[] {
  const backsUp = new Map<PersonId, Role[]>()
  for (const role of org.document.roles) {
    for (const id of new Set(role.backups)) addTo(backsUp, id, role)
  }
  return org.document.people.map((person) => {
    const roles = org.rolesHeldBy(person)
    const fte = roles.reduce((sum, role) => sum + role.fte, 0)
    return {
      person,
      roles,
      // Sums of tenths are not exact: 0.1 + 0.9 must not count as more than one.
      fte: Math.round(fte * 100) / 100,
      backsUp: backsUp.get(person.id) ?? [],
    }
  })
}

/** Those whose name, or the title of one of whose roles, contains what was typed. */
export function peopleMatching(
  entries: readonly PersonEntry[],
  text: string,
): readonly PersonEntry[] {
  const wanted = searchKey(text)
  if (wanted === '') return entries
  return entries.filter(({ person, roles }) =>
    [person.name, ...roles.map(({ title }) => title)].some((name) =>
      searchKey(name).includes(wanted),
    ),
  )
}

/**
 * People with the same name, however it is typed; groups of two and more. Found once for the
 * same people, whom most edits leave as they are.
 */
export const sameNames = onceFor(findSameNames)

function findSameNames(people: readonly Person[]): readonly (readonly Person[])[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { name } of people) {
    const key = nameKey(name)
    if (seen.has(key)) twice.add(key)
    else seen.add(key)
  }
  // Nearly always nobody has a namesake: then there is nothing to group.
  twice.delete('')
  if (twice.size === 0) return []
  const groups = groupedBy(people, ({ name }) => {
    const key = nameKey(name)
    return twice.has(key) ? key : null
  })
  return [...groups.values()]
}
