// A labelled number; empty means "not given" where that is allowed.
import type { Refuse } from './drafts.ts'
import { numberFrom } from './number-from.ts'
import { TextField } from './TextField.tsx'

interface NumberFieldProps {
  /** What the number is about, as `role/r1/quota`. */
  readonly name: string
  readonly label: string
  readonly value: number | undefined
  /** null: cleared. What is refused stays in the field, with the reason below. */
  readonly onCommit: (value: number | null, refuse: Refuse) => void
  readonly hint?: string
}

/** Takes numbers as people write them; refuses anything else with a sentence. */
export function NumberField({ name, label, value, onCommit, hint }: NumberFieldProps) {
  return (
    <TextField
      name={name}
      label={label}
      value={value === undefined ? '' : String(value)}
      inputMode="decimal"
      {...(hint === undefined ? {} : { hint })}
      onCommit={(text, refuse) => {
        if (text.trim() === '') {
          onCommit(null, refuse)
          return
        }
        const number = numberFrom(text)
        if (Number.isFinite(number)) onCommit(number, refuse)
        else refuse({ message: 'Please write a number, such as 0.5 or 1200.' })
      }}
    />
  )
}
