// A labelled text of several lines that is handed over when it is left; Escape gives up.
import { useId } from 'react'
import styles from './controls.module.css'
import type { HandOver } from './drafts.ts'
import { FieldNote } from './FieldNote.tsx'
import { useDraft } from './use-draft.ts'

interface TextAreaProps {
  /** What the text is about, as `role/r1/notes`: by this it is kept until somebody takes it. */
  readonly name: string
  readonly label: string
  readonly value: string
  readonly rows: number
  /** Takes the finished text; one that is refused stays in the field, with the reason below. */
  readonly onCommit: HandOver
}

/** One undoable step per finished text, not one per letter. */
export function TextArea({ name, label, value, rows, onCommit }: TextAreaProps) {
  const id = useId()
  const { text, refusal, setText, finish, giveUp } = useDraft(name, value, onCommit)
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        dir="auto"
        id={id}
        data-draft={name}
        className={styles.input}
        rows={rows}
        value={text}
        aria-describedby={refusal ? `${id}-note` : undefined}
        aria-invalid={refusal !== null}
        onChange={(event) => setText(event.target.value)}
        onBlur={finish}
        onKeyDown={giveUp}
      />
      <FieldNote id={`${id}-note`} refusal={refusal} onChoose={setText} />
    </div>
  )
}
