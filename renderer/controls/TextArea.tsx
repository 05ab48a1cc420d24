// A labelled text of several lines that is handed over when it is left; Escape gives up.
import { useId } from 'react'
import styles from './controls.module.css'
import { useDraft } from './use-draft.ts'

interface TextAreaProps {
  readonly label: string
  readonly value: string
  readonly rows: number
  /** Takes the finished text; a sentence that comes back is shown and the old text kept. */
  readonly onCommit: (text: string) => string | null
}

/** One undoable step per finished text, not one per letter. */
export function TextArea({ label, value, rows, onCommit }: TextAreaProps) {
  const id = useId()
  const { text, problem, setText, finish, giveUp } = useDraft(value, onCommit)
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className={styles.input}
        rows={rows}
        value={text}
        aria-describedby={problem ? `${id}-problem` : undefined}
        aria-invalid={problem !== null}
        onChange={(event) => setText(event.target.value)}
        onBlur={finish}
        onKeyDown={giveUp}
      />
      {problem && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}
