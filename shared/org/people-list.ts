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

/** Those whose name, e-mail or number, or the title of one of whose roles, contains what was typed. */
export function peopleMatching(
  entries: readonly PersonEntry[],
  text: string,
): readonly PersonEntry[] {
  const wanted = searchKey(text)
  if (wanted === '') return entries
  return entries.filter(({ person, roles }) =>
    [
      person.name,
      person.email ?? '',
      person.staffNumber ?? '',
      ...roles.map(({ title }) => title),
    ].some((name) => searchKey(name).includes(wanted)),
  )
}

/** What people who may be one have in common. */
export interface Twins {
  readonly by: 'name' | 'email' | 'staffNumber'
  /** Two at least. */
  readonly people: readonly Person[]
}

/**
 * People who may be one: with the same staff number, e-mail or name, however it is typed; nobody is in two of these.
 * Namesakes who all have numbers or addresses of their own are told apart by them. Found once for the same
 * people, whom most edits leave as they are.
 */
export const twinsAmong = onceFor(findTwins)

function findTwins(people: readonly Person[]): readonly Twins[] {
  const taken = new Set<Person>()
  return (['staffNumber', 'email', 'name'] as const).flatMap((by) => {
    const named = people.filter((person) => (person[by] ?? '') !== '')
    const groups = alike(named, ({ [by]: text = '' }) => nameKey(text))
    return groups.flatMap((group): readonly Twins[] => {
      const left = group.filter((person) => !taken.has(person))
      if (left.length < 2 || (by === 'name' && areToldApart(left))) return []
      for (const person of left) taken.add(person)
      return [{ by, people: left }]
    })
  })
}

function areToldApart(people: readonly Person[]): boolean {
  return (['staffNumber', 'email'] as const).some((by) => {
    const own = new Set(people.map(({ [by]: text = '' }) => nameKey(text)))
    return own.size === people.length && !own.has('')
  })
}

/** Groups of two and more with the same key; those without one are in none. */
function alike(
  people: readonly Person[],
  keyOf: (person: Person) => string,
): readonly (readonly Person[])[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const person of people) {
    const key = keyOf(person)
    if (seen.has(key)) twice.add(key)
    else seen.add(key)
  }
  // Nearly always nobody has a twin: then there is nothing to group.
  twice.delete('')
  if (twice.size === 0) return []
  const groups = groupedBy(people, (person) => {
    const key = keyOf(person)
    return twice.has(key) ? key : null
  })
  return [...groups.values()]
}
