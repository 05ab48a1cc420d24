// All tables that a chart can be written as, by what they are called.
import { capacityTable } from './capacity-table.ts'
import { findingsTable } from './findings-table.ts'
import type { OutTable, TableSource } from './out-table.ts'
import { peopleTable } from './people-table.ts'
import { rolesTable } from './roles-table.ts'
import type { TableId } from './table-ids.ts'

export const TABLES: Readonly<Record<TableId, (source: TableSource) => OutTable>> = {
  roles: rolesTable,
  people: peopleTable,
  findings: findingsTable,
  capacity: capacityTable,
}
