// A labelled choice from a list.
import { useId, useState } from 'react'
import { flushSync } from 'react-dom'
import styles from './controls.module.css'

interface SelectFieldProps<Value extends string> {
  readonly label: string
  /** '' is the first entry, "none". */
  readonly value: Value | ''
  /** Several things have different values: none of them is shown, and none is chosen. */
  readonly isMixed?: boolean
  /** Missing: something is always chosen. */
  readonly none?: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value | null) => void
}

/** A longer list is made when somebody is about to open it: thousands of entries take their time. */
const MOST_AT_ONCE = 200

/** Longer than the value of any entry: an id has 100 characters at most. */
const MIXED = 'mixed'.padEnd(101)

/** The system's own list, which every keyboard and screen reader knows. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, isMixed = false, none, options, onChange } = props
  const id = useId()
  const [isOpening, setIsOpening] = useState(false)
  const isMade = isOpening || options.length <= MOST_AT_ONCE
  const made = isMade ? options : options.filter((option) => option.value === value)
  const open = () => {
    if (!isMade) flushSync(() => setIsOpening(true))
  }
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.input}
        value={isMixed ? MIXED : value}
        onPointerDown={open}
        onFocus={open}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          onChange(chosen?.value ?? null)
        }}
      >
        {isMixed && (
          <option value={MIXED} disabled hidden>
            Mixed
          </option>
        )}
        {none !== undefined && <option value="">{none}</option>}
        {made.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
