// The line below a field: why its text was not taken, with what it may have meant; otherwise a hint.
import styles from './controls.module.css'
import type { Refusal } from './drafts.ts'

interface FieldNoteProps {
  readonly id: string
  readonly refusal: Refusal | null
  readonly hint?: string | undefined
  readonly onChoose: (text: string) => void
}

/** Nothing where there is nothing to say. */
export function FieldNote({ id, refusal, hint, onChoose }: FieldNoteProps) {
  if (!refusal) {
    return hint === undefined ? null : (
      <p id={id} className={styles.hint}>
        {hint}
      </p>
    )
  }
  return (
    <div id={id} className={styles.problem} role="alert">
      {refusal.message}
      {refusal.readings && (
        <span className={styles.readings}>
          {refusal.readings.map(({ label, text }) => (
            <button key={text} type="button" onClick={() => onChoose(text)}>
              {label}
            </button>
          ))}
        </span>
      )}
    </div>
  )
}
