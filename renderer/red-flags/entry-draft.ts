// What was typed for a red flag: how a form begins, and how it becomes an entry.
import { daysBetween, type IsoDate } from '../../shared/dates.ts'
import { type Kpi, kpiSchema } from '../../shared/document/schema.ts'
import type { Flag } from '../../shared/red-flags/red-flag.ts'
import { numberFrom } from '../controls/number-from.ts'
import { ENTRY_FIELDS, type EntryField } from './entry-fields.ts'

/** What stands in the form, by field; `date` and the keys of the flag. */
export type EntryDraft = Readonly<Record<string, string>>

/** By what the texts of an entry's form are kept; `entry`: its id, or `new`. */
export function formName(flag: Flag, entry: string): string {
  return `red-flag/${flag}/${entry}`
}

/** The form for an entry that is changed; or for a new one, with the choices of the latest. */
export function draftOf(
  flag: Flag,
  entry: Kpi | null,
  latest: Kpi | null,
  today: IsoDate,
): EntryDraft {
  const draft: Record<string, string> = { date: entry?.date ?? today }
  for (const { key, kind, usual = '' } of ENTRY_FIELDS[flag]) {
    const source = entry ?? (kind === 'choice' ? latest : null)
    draft[key] = source ? String(Reflect.get(source, key) ?? '') : usual
  }
  return draft
}

interface ReadEntry {
  /** null while there are problems. */
  readonly entry: Kpi | null
  /** One sentence per field. */
  readonly problems: EntryDraft
}

/** What was typed as an entry; `base` is the one that is changed, whose unknown keys stay. */
export function entryFrom(
  flag: Flag,
  draft: EntryDraft,
  base: Kpi | { readonly id: string },
  today: IsoDate,
): ReadEntry {
  const values = new Map<string, unknown>(Object.entries({ ...base, flag, date: draft.date }))
  const problems: Record<string, string> = {}
  const dateProblem = problemWithDate(draft.date ?? '', today)
  if (dateProblem) problems.date = dateProblem
  for (const field of ENTRY_FIELDS[flag]) {
    const typed = readField(field, (draft[field.key] ?? '').trim())
    if (typed.problem) problems[field.key] = typed.problem
    else if (typed.value === undefined) values.delete(field.key)
    else values.set(field.key, typed.value)
  }
  if (Object.keys(problems).length > 0) return { entry: null, problems }
  return { entry: kpiSchema().parse(Object.fromEntries(values)), problems }
}

interface Typed {
  readonly value?: string | number | boolean | undefined
  readonly problem?: string
}

function readField({ kind }: EntryField, text: string): Typed {
  if (kind === 'choice') return { value: text === '' ? undefined : text }
  if (kind === 'check') return { value: text === 'true' ? true : undefined }
  if (text === '') return { problem: 'Please fill this in.' }
  const value = numberFrom(text)
  return Number.isFinite(value)
    ? { value }
    : { problem: 'Please write a number, such as 3 or 12.5.' }
}

function problemWithDate(date: string, today: IsoDate): string | null {
  const age = daysBetween(date, today)
  if (age === null) return 'Please choose a day.'
  return age < 0 ? 'This day is still to come.' : null
}
