// The form for the figure of one day, fitted to its flag; Escape gives up.
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Kpi } from '../../shared/document/schema.ts'
import { FLAG_NAMES, sayFigure } from '../../shared/red-flags/flag-words.ts'
import type { Reading } from '../../shared/red-flags/red-flag.ts'
import { Button } from '../controls/Button.tsx'
import controls from '../controls/controls.module.css'
import { commit } from '../state/commit.ts'
import { newId } from '../state/new-id.ts'
import { today } from '../state/today.ts'
import { draftOf, entryFrom } from './entry-draft.ts'
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
  const [draft, setDraft] = useState(() => draftOf(flag, entry, latest, today()))
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const sameDay = reading.entries.find(({ id, date }) => date === draft.date && id !== entry?.id)

  function submit(event: FormEvent) {
    event.preventDefault()
    const read = entryFrom(flag, draft, entry ?? { id: newId() }, today())
    const refusal = read.entry && commit({ edit: 'set-kpi', args: { entry: read.entry } })
    if (read.entry && refusal === null) onClose()
    else {
      setProblems(refusal === null ? read.problems : { form: refusal })
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
      )
    }
  }

  const field = (key: string) => ({
    value: draft[key] ?? '',
    problem: problems[key] ?? null,
    onChange: (text: string) => {
      setDraft({ ...draft, [key]: text })
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
        onClose()
      }}
    >
      {ENTRY_FIELDS[flag].map(({ key, ...definition }) => (
        <FormField key={key} {...definition} {...field(key)} />
      ))}
      <FormField
        label="On the day"
        kind="date"
        max={today()}
        hint={sameDay && `Replaces ${sayFigure(sameDay).figure} of that day.`}
        {...field('date')}
      />
      {problems.form && (
        <p className={controls.problem} role="alert">
          {problems.form}
        </p>
      )}
      <div className={styles.formActions}>
        <Button onClick={onClose}>Cancel</Button>
        <Button look="primary" type="submit">
          {entry ? 'Change' : 'Enter'}
        </Button>
      </div>
    </form>
  )
}
