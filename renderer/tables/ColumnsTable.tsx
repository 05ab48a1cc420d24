// The table as it was pasted, with what each column is taken for above it; rows to look at come first.
import { useState } from 'react'
import { FIELD_NAMES, type Field, fields, isField } from '../../shared/tables/headers.ts'
import type { Line } from '../../shared/tables/read-table.ts'
import { Button } from '../controls/Button.tsx'
import { useWriter } from '../state/writer.ts'
import type { ShownTable } from './shown-table.ts'
import styles from './tables.module.css'

/** Rows that are shown before somebody wants to see all, and then. */
const FEW = 8
const MANY = 500

/**
 * Shows some rows, and all on demand; each column says what it is taken for, and can be taken for something
 * else.
 */
export function ColumnsTable({ shown }: { readonly shown: ShownTable }) {
  const { table, columns, hasHeader, plan } = shown
  const { write } = useWriter()
  const [showsAll, showAll] = useState(false)
  const header = hasHeader ? table.rows[shown.above] : undefined
  const heads = columns.map((field, at) => ({
    id: `column ${at}`,
    at,
    field,
    word: header?.cells[at],
  }))
  const rows = hasHeader ? table.rows.slice(shown.above + 1) : table.rows
  const marked = new Map(plan.issues.map(({ at, field }) => [`${at} ${field}`, true]))
  const withIssues = new Set(plan.issues.map(({ at }) => at))
  const unseen = (shown.total ?? table.rows.length) - table.rows.length
  const picked = showsAll ? rows.slice(0, MANY) : worthSeeing(rows, withIssues)
  return (
    <section aria-label="Columns">
      <h3>
        Columns{' '}
        <small>
          {hasHeader ? 'guessed from the words above them' : 'guessed'}; change what is wrong
        </small>
      </h3>
      <label className={styles.header}>
        <input
          type="checkbox"
          checked={hasHeader}
          onChange={(event) => shown.takeHeader(event.target.checked)}
        />
        {shown.above > 0
          ? `Row ${write(table.rows[shown.above]?.at ?? 1)} says what the columns are`
          : 'The first row says what the columns are'}
      </label>
      <div className={styles.scroller}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <span className="only-heard">Row</span>
              </th>
              {heads.map(({ id, at, field, word }) => (
                <th key={id} scope="col">
                  <ColumnSelect
                    label={`Column ${at + 1}${word ? `, ${word}` : ''}`}
                    value={field}
                    onChange={(chosen) => shown.setColumn(at, chosen)}
                  />
                  <span className={styles.head}>{word}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {picked.map(({ at, cells }) => (
              <tr key={at} data-issue={withIssues.has(at)}>
                <th scope="row">{write(at)}</th>
                {heads.map(({ id, at: index, field }) => (
                  <td
                    key={id}
                    data-unused={field === null}
                    data-issue={field !== null && marked.has(`${at} ${field}`)}
                  >
                    {cells[index]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {picked.length < rows.length + unseen && (
        <p className={styles.more}>
          and {write(rows.length + unseen - picked.length)} more{' '}
          {!showsAll && (
            <Button look="link" onClick={() => showAll(true)}>
              Show all
            </Button>
          )}
        </p>
      )}
    </section>
  )
}

/** Those with something to say first of all, and some others, in their order. */
function worthSeeing(rows: readonly Line[], withIssues: ReadonlySet<number>): readonly Line[] {
  const issues = rows.filter(({ at }) => withIssues.has(at)).slice(0, FEW - 2)
  const others = rows.filter(({ at }) => !withIssues.has(at)).slice(0, FEW - issues.length)
  return [...issues, ...others].toSorted((a, b) => a.at - b.at)
}

interface ColumnSelectProps {
  readonly label: string
  readonly value: Field | null
  readonly onChange: (field: Field | null) => void
}

function ColumnSelect({ label, value, onChange }: ColumnSelectProps) {
  return (
    <select
      className={styles.select}
      aria-label={label}
      value={value ?? ''}
      data-unused={value === null}
      onChange={({ target }) => onChange(isField(target.value) ? target.value : null)}
    >
      <option value="">Not used</option>
      {fields().map((field) => (
        <option key={field} value={field}>
          {FIELD_NAMES[field]}
        </option>
      ))}
    </select>
  )
}
