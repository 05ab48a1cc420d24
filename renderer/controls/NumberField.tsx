// A labelled number; empty means "not given" where that is allowed.
import { useContext } from 'react'
import type { Unit } from '../../shared/numbers/read-number.ts'
import { exactNumber } from '../../shared/numbers/write-number.ts'
import type { Refuse } from './drafts.ts'
import { NumberForm } from './number-form.ts'
import { TextField } from './TextField.tsx'
import { typedNumber } from './typed-number.ts'

interface NumberFieldProps {
  /** What the number is about, as `role/r1/quota`. */
  readonly name: string
  readonly label: string
  readonly value: number | undefined
  /** What it counts; decides what may stand beside the number. */
  readonly unit: Unit
  /** null: cleared. What is refused stays in the field, with the reason below. */
  readonly onCommit: (value: number | null, refuse: Refuse) => void
  readonly hint?: string
  readonly placeholder?: string
}

/** Takes numbers as people write them; asks where one could be two, and refuses anything else. */
export function NumberField(props: NumberFieldProps) {
  const { name, label, value, unit, onCommit, hint, placeholder } = props
  const { locale, currency } = useContext(NumberForm)
  return (
    <TextField
      name={name}
      label={label}
      value={value === undefined ? '' : exactNumber(value, locale)}
      inputMode="decimal"
      {...(hint === undefined ? {} : { hint })}
      placeholder={placeholder}
      onCommit={(text, refuse) => {
        if (text.trim() === '') {
          onCommit(null, refuse)
          return
        }
        const { value, refusal } = typedNumber(text, { locale, currency, unit })
        if (refusal) refuse(refusal)
        else onCommit(value, refuse)
      }}
    />
  )
}
