// A labelled line of text that is handed over when it is finished: Enter or leaving; Escape gives up.
import { type ComponentProps, useId } from 'react'
import styles from './controls.module.css'
import { useDraft } from './use-draft.ts'

interface TextFieldProps
  extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'onBlur' | 'onKeyDown'> {
  readonly label: string
  readonly value: string
  /** Takes the finished text; a sentence that comes back is shown and the old text kept. */
  readonly onCommit: (text: string) => string | null
  readonly hint?: string
}

/** One undoable step per finished text, not one per letter. */
export function TextField({ label, value, onCommit, hint, ...props }: TextFieldProps) {
  const id = useId()
  const { text, problem, setText, finish, giveUp } = useDraft(value, onCommit)
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        {...props}
        id={id}
        className={styles.input}
        value={text}
        aria-describedby={problem || hint ? `${id}-hint` : undefined}
        aria-invalid={problem !== null}
        onChange={(event) => setText(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur()
          giveUp(event)
        }}
      />
      {(problem ?? hint) && (
        <p id={`${id}-hint`} className={problem ? styles.problem : styles.hint}>
          {problem ?? hint}
        </p>
      )}
    </div>
  )
}
