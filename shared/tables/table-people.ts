// The people of a table: those who are on the chart already, and those who are new.
import type { Document } from '../document/schema.ts'
import { type PersonId, personId } from '../ids.ts'
import { nameKey } from '../names/name-key.ts'
import { words } from '../words/phrase.ts'
import type { Issue, StaffRow } from './staff-rows.ts'

type NewPerson = Pick<Document['people'][number], 'id' | 'name'>

/** By e-mail or staff number, where the table has them, two people with one name are two. */
export function peopleFor(
  rows: readonly StaffRow[],
  { people }: Document,
  newId: () => string,
  issues: Issue[],
): { readonly added: NewPerson[]; idOf(row: StaffRow): PersonId | null } {
  const known = new Map<string, PersonId>()
  const onChart = new Map<string, PersonId | null>()
  for (const { id, name } of people) {
    const key = nameKey(name)
    onChart.set(key, onChart.has(key) ? null : id)
  }
  const keyOf = ({ name, id, email }: StaffRow) => `${nameKey(name)} ${id || email}`
  const added: NewPerson[] = []
  for (const row of rows) {
    const name = nameKey(row.name)
    if (name === '') continue
    const key = keyOf(row)
    if (known.has(key)) {
      const told = words`Row ${String(row.at)}: ${row.name} is on the list before; both roles go to one person.`
      issues.push({ at: row.at, field: 'name', words: told })
      continue
    }
    const same = onChart.get(name)
    const id = same ?? personId(newId())
    known.set(key, id)
    if (same) {
      const told = words`Row ${String(row.at)}: ${row.name} is on the chart already, and gets this role as well.`
      issues.push({ at: row.at, field: 'name', words: told })
    } else added.push({ id, name: row.name })
  }
  return { added, idOf: (row) => known.get(keyOf(row)) ?? null }
}
