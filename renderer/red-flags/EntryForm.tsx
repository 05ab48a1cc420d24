// The form for the figure of one day, fitted to its flag; Escape gives up.
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Kpi } from '../../shared/document/schema.ts'
import { FLAG_NAMES, sayFigure } from '../../shared/red-flags/flag-words.ts'
import type { Reading } from '../../shared/red-flags/red-flag.ts'
import { words } from '../../shared/words/phrase.ts'
import { Button } from '../controls/Button.tsx'
import { isComposing } from '../controls/composing.ts'
import controls from '../controls/controls.module.css'
import { forgetDraft, type Refusal } from '../controls/drafts.ts'
import { useFormTexts } from '../controls/use-form-texts.ts'
import { useDay } from '../state/day.ts'
import { edit } from '../state/edit.ts'
import { newId } from '../state/new-id.ts'
import { useWriter } from '../state/writer.ts'
import { draftOf, entryFrom, formName } from './entry-draft.ts'
import { ENTRY_FIELDS } from './entry-fields.ts'
import { FormField } from './FormField.tsx'
import styles from './red-flags.module.css'

interface EntryFormProps {
  readonly reading: Reading
  /** The one that is changed; null: a new one. */
  readonly entry: Kpi | null
  readonly onClose: () => void
}

export function EntryForm({ reading, entry, onClose }: EntryFormProps) {
  const { flag, latest } = reading
  const day = useDay()
  const writer = useWriter()
  const name = formName(flag, entry?.id ?? 'new')
  const [initial] = useState(() => draftOf(flag, entry, latest, day, writer.locale))
  const [draft, setText] = useFormTexts(name, initial)
  const [problems, setProblems] = useState<Readonly<Record<string, Refusal>>>({})
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const sameDay = reading.entries.find(({ id, date }) => date === draft.date && id !== entry?.id)

  function leave() {
    forgetDraft(name)
    onClose()
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    const { entry: read, problems: found } = entryFrom(
      flag,
      draft,
      entry ?? { id: newId() },
      day,
      writer.locale,
    )
    if (read === null) refuse(found)
    else if (
      edit(
        { edit: 'set-kpi', args: { entry: read } },
        { refuse: (refusal) => refuse({ form: refusal }) },
      )
    )
      leave()
  }

  function refuse(found: Readonly<Record<string, Refusal>>) {
    setProblems(found)
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    )
  }

  const field = (key: string) => ({
    value: draft[key] ?? '',
    problem: problems[key] ?? null,
    onChange: (text: string) => {
      setText(key, text)
      setProblems({})
    },
  })

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={`${entry ? 'Change' : 'Enter'} figure: ${FLAG_NAMES[flag]}`}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        if (!isComposing(event)) leave()
      }}
    >
      {ENTRY_FIELDS[flag].map(({ key, ...definition }) => (
        <FormField key={key} {...definition} {...field(key)} />
      ))}
      <FormField
        label="On the day"
        kind="date"
        max={day}
        hint={sameDay && writer.write(words`Replaces ${sayFigure(sameDay).figure} of that day.`)}
        {...field('date')}
      />
      {problems.form && (
        <p className={controls.problem} role="alert">
          {problems.form.message}
        </p>
      )}
      <div className={styles.formActions}>
        <Button onClick={leave}>Cancel</Button>
        <Button look="primary" type="submit">
          {entry ? 'Change' : 'Enter'}
        </Button>
      </div>
    </form>
  )
}
