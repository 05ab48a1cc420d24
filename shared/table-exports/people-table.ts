// The people of a chart as a table: a row for each, with what they hold; names and addresses come back.
import type { Column } from '../cells/cell.ts'
import { idText } from '../cells/id-text.ts'
import { STAGE_NAMES, STAGES } from '../document/vocabulary.ts'
import { seen } from '../names/unseen.ts'
import { type PersonEntry, peopleOf } from '../org/people-list.ts'
import { type OutTable, outTable, type TableSource } from './out-table.ts'
import { TABLE_NAMES } from './table-ids.ts'

const COLUMNS: readonly Column<PersonEntry>[] = [
  { title: 'Person ID', kind: 'text', cell: ({ person }) => seen(idText(person.id)) },
  { title: 'Name', kind: 'text', cell: ({ person }) => seen(person.name) },
  { title: 'E-mail', kind: 'text', cell: ({ person }) => seen(person.email ?? '') },
  { title: 'Staff number', kind: 'text', cell: ({ person }) => seen(person.staffNumber ?? '') },
  { title: 'External', kind: 'text', cell: ({ person }) => (person.external ? 'yes' : 'no') },
  { title: 'People of the firm', kind: 'amount', cell: ({ person }) => person.headCount ?? null },
  { title: 'Roles', kind: 'text', cell: ({ roles }) => titlesOf(roles) },
  { title: 'Stages of the roles', kind: 'text', cell: ({ roles }) => stagesOf(roles) },
  { title: 'FTE in all', kind: 'number', cell: ({ fte }) => fte },
  { title: 'Stands in for', kind: 'text', cell: ({ backsUp }) => titlesOf(backsUp) },
]

/** Everybody, whether they hold a role or not. */
export function peopleTable({ org }: TableSource): OutTable {
  return outTable(TABLE_NAMES.people, COLUMNS, peopleOf(org))
}

function titlesOf(roles: PersonEntry['roles']): string {
  return roles.map(({ title }) => seen(title)).join(', ')
}

function stagesOf(roles: PersonEntry['roles']): string {
  const own = new Set(roles.flatMap(({ stages }) => stages.map(({ stage }) => stage)))
  return STAGES.filter((stage) => own.has(stage))
    .map((stage) => STAGE_NAMES[stage])
    .join(', ')
}
