// Which table of the chart leaves, and what comes back of it.
import { TABLE_IDS, TABLE_NAMES, type TableId } from '../../shared/table-exports/table-ids.ts'
import styles from '../controls/dialogs.module.css'

interface TableRowProps {
  /** null: nobody has chosen. */
  readonly table: TableId | null
  readonly choose: (table: TableId | null) => void
  /** A workbook has a sheet for each. */
  readonly hasAll: boolean
}

export function TableRow({ table, choose, hasAll }: TableRowProps) {
  const isOfRoles = table === null || table === 'roles'
  return (
    <>
      <label className={styles.row}>
        Table
        <select
          value={table ?? (hasAll ? '' : 'roles')}
          onChange={({ target }) => choose(TABLE_IDS.find((id) => id === target.value) ?? null)}
        >
          {hasAll && <option value="">All, a sheet each</option>}
          {TABLE_IDS.map((id) => (
            <option key={id} value={id}>
              {TABLE_NAMES[id]}
            </option>
          ))}
        </select>
      </label>
      {isOfRoles && (
        <p className={styles.promise}>
          Change the roles in a spreadsheet, then import the file into this chart: only what you
          changed is changed. Costs and quotas are in it.
        </p>
      )}
    </>
  )
}
