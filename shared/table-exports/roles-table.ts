// The roles of a chart as a table that import takes back: a row for each, open ones as well.
import { ROLE_COLUMNS, type RoleRow } from '../cells/role-columns.ts'
import { type OutTable, outTable, type TableSource } from './out-table.ts'
import { TABLE_NAMES } from './table-ids.ts'

/** All columns are there, also empty ones, so that something can be filled in. */
export function rolesTable({ org }: TableSource): OutTable {
  const rows = org.document.roles.map((role): RoleRow => ({ role, org }))
  return outTable(TABLE_NAMES.roles, Object.values(ROLE_COLUMNS), rows)
}
