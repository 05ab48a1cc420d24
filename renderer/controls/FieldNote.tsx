// The line below a field: why its text was not taken, with what it may have meant; otherwise a hint.
import styles from './controls.module.css'
import type { Refusal, Way } from './drafts.ts'

interface FieldNoteProps {
  readonly id: string
  readonly refusal: Refusal | null
  readonly hint?: string | undefined
  readonly onChoose: (text: string) => void
  /** Missing where no text can be taken in several ways. */
  readonly onTake?: (way: Way) => void
}

/** Nothing where there is nothing to say. */
export function FieldNote({ id, refusal, hint, onChoose, onTake }: FieldNoteProps) {
  if (!refusal) {
    return hint === undefined ? null : (
      <p id={id} className={styles.hint}>
        {hint}
      </p>
    )
  }
  return (
    <div id={id} className={refusal.ways ? styles.question : styles.problem} role="alert">
      {refusal.message}
      {refusal.ways && onTake && (
        <span className={styles.readings}>
          {refusal.ways.map((way) => (
            <button key={way.label} type="button" onClick={() => onTake(way)}>
              {way.label}
            </button>
          ))}
        </span>
      )}
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
