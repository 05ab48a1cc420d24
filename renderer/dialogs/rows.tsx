// Rows of the dialogs for what leaves: a choice from a list, a line of text, a tick.
import { type ReactNode, useId } from 'react'
import { LIMITS } from '../../shared/document/limits.ts'
import styles from '../controls/dialogs.module.css'
import own from './export.module.css'

/** An entry of a list. */
export interface Option<Value extends string> {
  readonly value: Value
  readonly name: string
  /** It is there, and cannot be chosen. */
  readonly isOff?: boolean
}

export interface OptionGroup<Value extends string> {
  readonly group: string
  readonly options: readonly Option<Value>[]
}

interface ChoiceRowProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly (Option<Value> | OptionGroup<Value>)[]
  readonly onChange: (value: Value) => void
}

/** Offers a few values below a label, in groups where they have any. */
export function ChoiceRow<Value extends string>(props: ChoiceRowProps<Value>) {
  const { label, value, options, onChange } = props
  const all = options.flatMap((each) => ('group' in each ? each.options : [each]))
  return (
    <label className={styles.row}>
      {label}
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = all.find((each) => each.value === target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map((each) =>
          'group' in each ? (
            <optgroup key={each.group} label={each.group}>
              {each.options.map(entry)}
            </optgroup>
          ) : (
            entry(each)
          ),
        )}
      </select>
    </label>
  )
}

function entry({ value, name, isOff = false }: Option<string>) {
  return (
    <option key={value} value={value} disabled={isOff}>
      {name}
    </option>
  )
}

interface TextRowProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  /** What stands there where nothing is written. */
  readonly placeholder?: string
}

/**
 * Takes a line as long as a name in a chart may be; each letter counts at once, since the preview follows.
 */
export function TextRow({ label, value, onChange, placeholder = '' }: TextRowProps) {
  return (
    <label className={styles.row}>
      {label}
      <input
        className={own.text}
        dir="auto"
        maxLength={LIMITS.shortText}
        value={value}
        placeholder={placeholder}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  )
}

interface TickProps {
  readonly label: ReactNode
  /** In smaller letters below it. */
  readonly hint?: string
  readonly isOn: boolean
  readonly set: (isOn: boolean) => void
}

/** Switches one thing; its hint is read out with it. */
export function Tick({ label, hint, isOn, set }: TickProps) {
  const hintId = useId()
  return (
    <div className={styles.row}>
      <label className={own.tick}>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={hint === undefined ? undefined : hintId}
          onChange={({ target }) => set(target.checked)}
        />
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <small id={hintId} className={own.hint}>
          {hint}
        </small>
      )}
    </div>
  )
}
