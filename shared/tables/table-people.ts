// The people of a table: those who are on the chart already, and those who are new.
import type { Document, Person } from '../document/schema.ts'
import { type PersonId, personId } from '../ids.ts'
import { nameKey } from '../names/name-key.ts'
import { words } from '../words/phrase.ts'
import type { Talk } from './asking.ts'
import { contactOf, identityKey, knownPeople } from './known-people.ts'
import type { StaffRow } from './staff-rows.ts'

/**
 * A row of somebody who was in the table before is a second role of theirs, unless it is said to be none. Of the
 * rows of our own tables each is a role; whose it is, is known where the role is on the chart.
 */
export function withoutDoubles(
  rows: readonly StaffRow[],
  talk: Talk,
  isOnChart: (row: StaffRow) => boolean = () => false,
): readonly StaffRow[] {
  const known = new Map<string, StaffRow>()
  return rows.flatMap((row) => {
    if (nameKey(row.name) === '') return row
    const before = known.get(identityKey(row))
    if (!before) {
      known.set(identityKey(row), row)
      return row
    }
    const isOtherRole = row.roleId !== '' && row.roleId !== before.roleId
    if (isOtherRole && (row.id !== '' || row.email !== '' || isOnChart(row))) return row
    const isSameRow =
      !isOtherRole && nameKey(before.title) === nameKey(row.title) && before.manager === row.manager
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
    return chosen === 'two' ? { ...row, apart: `row ${row.at}` } : row
  })
}

/** Whoever is on the chart already gets the role as well, unless it is said to be somebody else. */
export function peopleFor(
  rows: readonly StaffRow[],
  { people }: Document,
  newId: () => string,
  talk: Talk,
): { readonly added: Person[]; idOf(row: StaffRow): PersonId | null } {
  const known = new Map<string, PersonId>()
  const onChart = knownPeople(people)
  const added: Person[] = []
  for (const row of rows) {
    if (nameKey(row.name) === '' || known.has(identityKey(row))) continue
    const [same, ...others] = onChart.allMeantBy(row)
    // Of several people of that name nobody knows which one is meant.
    const isSame = same !== undefined && others.length === 0 && isTheSame(row, talk)
    const id = isSame ? same.id : personId(newId())
    known.set(identityKey(row), id)
    if (!isSame) added.push({ id, name: row.name, ...contactOf(row) })
  }
  return { added, idOf: (row) => known.get(identityKey(row)) ?? null }
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
