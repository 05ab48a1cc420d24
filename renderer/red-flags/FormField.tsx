// One field of an entry form: a number, a day, a choice or a tick.
import { useId } from 'react'
import controls from '../controls/controls.module.css'
import type { Refusal } from '../controls/drafts.ts'
import { FieldNote } from '../controls/FieldNote.tsx'
import styles from './red-flags.module.css'

interface FormFieldProps {
  readonly label: string
  readonly kind: 'number' | 'date' | 'choice' | 'check'
  readonly value: string
  readonly problem: Refusal | null
  readonly hint?: string | undefined
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  readonly none?: string
  readonly max?: string
  readonly onChange: (value: string) => void
}

/** `value` is text in every kind; a tick says "true". */
export function FormField(props: FormFieldProps) {
  const { label, kind, value, problem, hint, options = [], none, max, onChange } = props
  const id = useId()
  if (kind === 'check')
    return (
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={value === 'true'}
          onChange={(event) => onChange(String(event.target.checked))}
        />
        {label}
      </label>
    )
  const shared = {
    id,
    className: controls.input,
    value,
    'aria-invalid': problem !== null,
    'aria-describedby': (problem ?? hint) ? `${id}-hint` : undefined,
  }
  return (
    <div className={controls.field}>
      <label className={controls.label} htmlFor={id}>
        {label}
      </label>
      {kind === 'choice' ? (
        <select {...shared} onChange={(event) => onChange(event.target.value)}>
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          {...(kind === 'date' ? { type: 'date', max } : { inputMode: 'decimal' })}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      <FieldNote id={`${id}-hint`} refusal={problem} hint={hint} onChoose={onChange} />
    </div>
  )
}
