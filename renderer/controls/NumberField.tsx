// A labelled number; empty means "not given" where that is allowed.
import { numberFrom } from './number-from.ts'
import { TextField } from './TextField.tsx'

interface NumberFieldProps {
  readonly label: string
  readonly value: number | undefined
  /** null: cleared. A sentence that comes back is shown and the old number kept. */
  readonly onCommit: (value: number | null) => string | null
  readonly hint?: string
}

/** Takes numbers as people write them; refuses anything else with a sentence. */
export function NumberField({ label, value, onCommit, hint }: NumberFieldProps) {
  return (
    <TextField
      label={label}
      value={value === undefined ? '' : String(value)}
      inputMode="decimal"
      {...(hint === undefined ? {} : { hint })}
      onCommit={(text) => {
        if (text.trim() === '') return onCommit(null)
        const number = numberFrom(text)
        return Number.isFinite(number)
          ? onCommit(number)
          : 'Please write a number, such as 0.5 or 1200.'
      }}
    />
  )
}
