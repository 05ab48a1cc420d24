// A labelled choice of which all answers are seen at once: one of them, or several; a second press takes it back.
import { Toggle } from '@base-ui/react/toggle'
import { ToggleGroup } from '@base-ui/react/toggle-group'
import { useId } from 'react'
import styles from './controls.module.css'

interface ChipsFieldProps {
  readonly label: string
  readonly value: readonly string[]
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly isSeveral: boolean
  readonly onChange: (value: readonly string[]) => void
  readonly hint?: string
}

/** Arrow keys go from answer to answer, space presses it. */
export function ChipsField({ label, value, options, isSeveral, onChange, hint }: ChipsFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <ToggleGroup
        className={styles.chips}
        aria-labelledby={id}
        multiple={isSeveral}
        value={value}
        onValueChange={onChange}
      >
        {options.map((option) => (
          <Toggle key={option.value} value={option.value} className={styles.chip}>
            {option.label}
          </Toggle>
        ))}
      </ToggleGroup>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
    </div>
  )
}
