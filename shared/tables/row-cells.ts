// The cells of a row beside what our own table would say of the role: what is new in them, and what is blank.
import { plainCell } from '../cells/cell.ts'
import { ROLE_COLUMNS, type RoleColumn } from '../cells/role-columns.ts'
import type { Role } from '../document/schema.ts'
import type { Org } from '../org/org.ts'
import type { Columns } from './columns.ts'
import type { Line, Table } from './read-table.ts'

export interface RowCells {
  /** Something stands there, and it is not what the chart says. */
  isNew(field: RoleColumn): boolean
  /** There is such a column with nothing in it, and the chart has something. */
  isBlank(field: RoleColumn): boolean
}

/** Asked for rows by their numbers. */
export function rowCells(
  { rows }: Table,
  columns: Columns,
  org: Org,
): (at: number, role: Role) => RowCells {
  const lines = new Map<number, Line>(rows.map((line) => [line.at, line]))
  return (at, role) => {
    const textOf = (field: RoleColumn) => {
      const column = columns.indexOf(field)
      return column < 0 ? null : (lines.get(at)?.cells[column] ?? '')
    }
    const shownOf = (field: RoleColumn) => plainCell(ROLE_COLUMNS[field].cell({ role, org }))
    return {
      isNew(field) {
        const text = textOf(field)
        return text !== null && text !== '' && text !== shownOf(field)
      },
      isBlank: (field) => textOf(field) === '' && shownOf(field) !== '',
    }
  }
}
