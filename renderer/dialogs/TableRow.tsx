// Which table of the chart leaves, and what comes back of it.
import { TABLE_IDS, TABLE_NAMES } from '../../shared/table-exports/table-ids.ts'
import styles from '../controls/dialogs.module.css'
import type { ExportChoices } from './export-choices.ts'
import { ChoiceRow } from './rows.tsx'

/** Stands for a sheet of each. */
const ALL = 'all'

interface TableRowProps {
  readonly choices: ExportChoices
  /** A workbook has a sheet for each. */
  readonly hasAll: boolean
}

/** Offers the tables of a spreadsheet file; one for all of them only where the format has sheets. */
export function TableRow({ choices, hasAll }: TableRowProps) {
  const { table, setTable } = choices
  const tables = TABLE_IDS.map((id) => ({ value: id, name: TABLE_NAMES[id] }))
  return (
    <>
      <ChoiceRow
        label="Table"
        value={table ?? (hasAll ? ALL : 'roles')}
        options={hasAll ? [{ value: ALL, name: 'All, a sheet each' }, ...tables] : tables}
        onChange={(chosen) => setTable(chosen === ALL ? null : chosen)}
      />
      {(table === null || table === 'roles') && (
        <p className={styles.promise}>
          Change the roles in a spreadsheet, then import the file into this chart: only what you
          changed is changed. Costs and quotas are in it.
        </p>
      )}
    </>
  )
}
