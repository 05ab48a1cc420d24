// Where a list of people is pasted or typed: names, or rows of a spreadsheet.
import { useId } from 'react'
import controls from '../controls/controls.module.css'
import { isLargeText } from './large-list.ts'
import styles from './tables.module.css'

interface ListFieldProps {
  readonly text: string
  readonly onChange: (text: string) => void
  /** So much that no field could hold it without stopping everything. */
  readonly onLargePaste: (text: string) => void
}

/** A tab in it parts two columns: it comes with what is pasted, the key leaves the field. */
export function ListField({ text, onChange, onLargePaste }: ListFieldProps) {
  const id = useId()
  return (
    <div className={controls.field}>
      <label className={controls.label} htmlFor={id}>
        Names, or rows from a spreadsheet
      </label>
      <textarea
        dir="auto"
        id={id}
        data-draft="list/text"
        className={`${controls.input} ${styles.list}`}
        rows={8}
        spellCheck={false}
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain')
          if (!isLargeText(pasted)) return
          event.preventDefault()
          onLargePaste(pasted)
        }}
      />
      <p id={`${id}-hint`} className={styles.more}>
        One person a line. Titles, managers, pods and figures may stand beside the names, in
        columns.
      </p>
    </div>
  )
}
