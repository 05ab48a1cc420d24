// The people of a table: those who are on the chart already, and those who are new.
import type { Document } from '../document/schema.ts'
import { type PersonId, personId } from '../ids.ts'
import { nameKey } from '../names/name-key.ts'
import { words } from '../words/phrase.ts'
import type { Talk } from './asking.ts'
import type { StaffRow } from './staff-rows.ts'

type NewPerson = Pick<Document['people'][number], 'id' | 'name'>

/** A row of somebody who was in the table before is a second role of theirs, unless it is said to be none. */
export function withoutDoubles(rows: readonly StaffRow[], talk: Talk): readonly StaffRow[] {
  const known = new Map<string, StaffRow>()
  return rows.flatMap((row) => {
    if (nameKey(row.name) === '') return row
    const before = known.get(personKey(row))
    if (!before) {
      known.set(personKey(row), row)
      return row
    }
    const isSameRow = nameKey(before.title) === nameKey(row.title) && before.manager === row.manager
    const chosen = talk.ask({
      kind: 'double',
      key: row.at,
      at: row.at,
      field: 'name',
      words: words`Row ${String(row.at)}: ${row.name} is on the list before, in row ${String(before.at)}.`,
      choices: [
        ['one', 'One person with both roles'],
        ['two', 'Two people of that name'],
        ['leave', 'Leave this row out'],
      ],
      likely: isSameRow ? 'leave' : 'one',
    })
    if (chosen === 'leave') return []
    // A number of its own makes it somebody else.
    return chosen === 'two' ? { ...row, id: row.id || `row ${row.at}` } : row
  })
}

/** By e-mail or staff number, where the table has them, two people with one name are two. */
function personKey({ name, id, email }: StaffRow): string {
  return `${nameKey(name)} ${id || email}`
}

/** Whoever is on the chart already gets the role as well, unless it is said to be somebody else. */
export function peopleFor(
  rows: readonly StaffRow[],
  { people }: Document,
  newId: () => string,
  talk: Talk,
): { readonly added: NewPerson[]; idOf(row: StaffRow): PersonId | null } {
  const known = new Map<string, PersonId>()
  const onChart = new Map<string, PersonId | null>()
  for (const { id, name } of people) {
    const key = nameKey(name)
    onChart.set(key, onChart.has(key) ? null : id)
  }
  const added: NewPerson[] = []
  for (const row of rows) {
    const name = nameKey(row.name)
    if (name === '' || known.has(personKey(row))) continue
    const same = onChart.get(name)
    const isSame = same && isTheSame(row, talk)
    const id = isSame ? same : personId(newId())
    known.set(personKey(row), id)
    if (!isSame) added.push({ id, name: row.name })
  }
  return { added, idOf: (row) => known.get(personKey(row)) ?? null }
}

function isTheSame({ at, name }: StaffRow, talk: Talk): boolean {
  const chosen = talk.ask({
    kind: 'on-chart',
    key: at,
    at,
    field: 'name',
    words: words`Row ${String(at)}: ${name} is on the chart already.`,
    choices: [
      ['same', 'Gets this role as well'],
      ['other', 'Somebody else'],
    ],
    likely: 'same',
  })
  return chosen === 'same'
}
