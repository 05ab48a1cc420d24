// A labelled line of text that is handed over when it is finished: Enter or leaving; Escape gives up.
import { type ComponentProps, useId } from 'react'
import { isComposing } from './composing.ts'
import styles from './controls.module.css'
import { type HandOver, takeDraftAs } from './drafts.ts'
import { FieldNote } from './FieldNote.tsx'
import { useDraft } from './use-draft.ts'

interface TextFieldProps
  extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'onBlur' | 'onKeyDown'> {
  /** What the text is about, as `role/r1/title`: by this it is kept until somebody takes it. */
  readonly name: string
  readonly label: string
  readonly value: string
  /** Takes the finished text; one that is refused stays in the field, with the reason below. */
  readonly onCommit: HandOver
  readonly hint?: string
}

/** One undoable step per finished text, not one per letter. */
export function TextField({ name, label, value, onCommit, hint, ...props }: TextFieldProps) {
  const id = useId()
  const { text, refusal, setText, finish, giveUp } = useDraft(name, value, onCommit)
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        dir="auto"
        {...props}
        id={id}
        data-draft={name}
        className={styles.input}
        value={text}
        aria-describedby={refusal || hint ? `${id}-note` : undefined}
        aria-invalid={refusal !== null && !refusal.ways}
        onChange={(event) => setText(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) finish()
          giveUp(event)
        }}
      />
      <FieldNote
        id={`${id}-note`}
        refusal={refusal}
        hint={hint}
        onTake={(way) => takeDraftAs(name, way)}
        onChoose={(reading) => {
          setText(reading)
          finish()
        }}
      />
    </div>
  )
}
