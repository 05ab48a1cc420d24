// A labelled number; empty means "not given" where that is allowed.
import { TextField } from './TextField.tsx'

interface NumberFieldProps {
  readonly label: string
  readonly value: number | undefined
  /** null: cleared. A sentence that comes back is shown and the old number kept. */
  readonly onCommit: (value: number | null) => string | null
  readonly hint?: string
}

/** Takes 1500, 1,500 and 1500.5; refuses anything else with a sentence. */
export function NumberField({ label, value, onCommit, hint }: NumberFieldProps) {
  return (
    <TextField
      label={label}
      value={value === undefined ? '' : String(value)}
      inputMode="decimal"
      {...(hint === undefined ? {} : { hint })}
      onCommit={(text) => {
        if (text.trim() === '') return onCommit(null)
        const number = Number(text.replaceAll(',', '').replaceAll(' ', ''))
        return Number.isFinite(number)
          ? onCommit(number)
          : 'Please write a number, such as 0.5 or 1200.'
      }}
    />
  )
}
