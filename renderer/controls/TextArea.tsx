// A labelled text of several lines that is handed over when it is left; Escape gives up.
import { useEffect, useId, useState } from 'react'
import styles from './controls.module.css'

interface TextAreaProps {
  readonly label: string
  readonly value: string
  readonly rows: number
  /** Takes the finished text; a sentence that comes back is shown and the old text kept. */
  readonly onCommit: (text: string) => string | null
  readonly placeholder?: string
}

/** One undoable step per finished text, not one per letter. */
export function TextArea({ label, value, rows, onCommit, placeholder }: TextAreaProps) {
  const id = useId()
  const [draft, setDraft] = useState(value)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    setDraft(value)
    setProblem(null)
  }, [value])

  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className={styles.input}
        rows={rows}
        value={draft}
        placeholder={placeholder}
        aria-describedby={problem ? `${id}-problem` : undefined}
        aria-invalid={problem !== null}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => {
          if (draft === value) return
          const refusal = onCommit(draft)
          setProblem(refusal)
          if (refusal !== null) setDraft(value)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setDraft(value)
        }}
      />
      {problem && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}
