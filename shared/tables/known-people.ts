// Whom of a chart a list means: by staff number, else by e-mail, else by name.

import { idText } from '../cells/id-text.ts'
import type { Person } from '../document/schema.ts'
import { addTo } from '../grouped.ts'
import { nameKey } from '../names/name-key.ts'
import { seen } from '../names/unseen.ts'
import type { StaffRow } from './staff-rows.ts'

export type Identity = Pick<StaffRow, 'name' | 'personId' | 'id' | 'email' | 'apart'>

export interface KnownPeople {
  /** By our own id, number or e-mail; null where the row has none, or nobody has that. */
  byNumber(row: Identity): Person | null
  /** Those who may be meant, the surest first. */
  allMeantBy(row: Identity): readonly Person[]
}

/** Whoever has another staff number than the list says is somebody else, whatever the name. */
export function knownPeople(people: readonly Person[]): KnownPeople {
  const ids = new Map(people.map((person) => [seen(idText(person.id)), person]))
  const numbers = new Map<string, Person>()
  const emails = new Map<string, Person>()
  const names = new Map<string, Person[]>()
  for (const person of people) {
    const number = numberKey(person.staffNumber ?? '')
    const email = nameKey(person.email ?? '')
    if (number !== '' && !numbers.has(number)) numbers.set(number, person)
    if (email !== '' && !emails.has(email)) emails.set(email, person)
    addTo(names, nameKey(person.name), person)
  }
  const byNumber = (row: Identity): Person | null => {
    if (row.apart !== '') return null
    const found = ids.get(row.personId) ?? numbers.get(numberKey(row.id))
    if (found) return found
    const reached = emails.get(nameKey(row.email))
    return reached && !isSomebodyElse(row, reached) ? reached : null
  }
  return {
    byNumber,
    allMeantBy(row) {
      const sure = byNumber(row)
      if (sure) return [sure]
      if (row.apart !== '' || nameKey(row.name) === '') return []
      return (names.get(nameKey(row.name)) ?? []).filter((person) => !isSomebodyElse(row, person))
    },
  }
}

function isSomebodyElse({ id }: Identity, { staffNumber = '' }: Person): boolean {
  return id !== '' && staffNumber !== '' && numberKey(id) !== numberKey(staffNumber)
}

/** Spreadsheets take the zeros off 0117. */
export function numberKey(number: string): string {
  return nameKey(number).replace(/^0+(?=\d)/, '')
}

/** What a list says of somebody new. */
export function contactOf({ id, email }: Identity): Pick<Person, 'email' | 'staffNumber'> {
  return { ...(email !== '' && { email }), ...(id !== '' && { staffNumber: id }) }
}

/** By staff number or e-mail, where a table has them, two people with one name are two. */
export function identityKey({ name, personId, id, email, apart }: Identity): string {
  return `${nameKey(name)} ${apart || personId || numberKey(id) || email}`
}
