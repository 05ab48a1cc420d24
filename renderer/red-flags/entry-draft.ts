// What was typed for a red flag: how a form begins, and how it becomes an entry.
import { daysBetween, type IsoDate } from '../../shared/dates.ts'
import { type Kpi, kpiSchema } from '../../shared/document/schema.ts'
import { exactNumber } from '../../shared/numbers/write-number.ts'
import type { Flag } from '../../shared/red-flags/red-flag.ts'
import type { Refusal } from '../controls/drafts.ts'
import { typedNumber } from '../controls/typed-number.ts'
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
  locale: string,
): EntryDraft {
  const draft: Record<string, string> = { date: entry?.date ?? today }
  for (const { key, kind, usual = '' } of ENTRY_FIELDS[flag]) {
    const source = entry ?? (kind === 'choice' ? latest : null)
    draft[key] = source ? textOf(Reflect.get(source, key), locale) : usual
  }
  return draft
}

function textOf(value: unknown, locale: string): string {
  return typeof value === 'number' ? exactNumber(value, locale) : String(value ?? '')
}

interface ReadEntry {
  /** null while there are problems. */
  readonly entry: Kpi | null
  /** By field. */
  readonly problems: Readonly<Record<string, Refusal>>
}

/** What was typed as an entry; `base` is the one that is changed, whose unknown keys stay. */
export function entryFrom(
  flag: Flag,
  draft: EntryDraft,
  base: Kpi | { readonly id: string },
  today: IsoDate,
  locale: string,
): ReadEntry {
  const values = new Map<string, unknown>(Object.entries({ ...base, flag, date: draft.date }))
  const problems: Record<string, Refusal> = {}
  const dateProblem = problemWithDate(draft.date ?? '', today)
  if (dateProblem) problems.date = { message: dateProblem }
  for (const field of ENTRY_FIELDS[flag]) {
    const typed = readField(field, (draft[field.key] ?? '').trim(), locale)
    if (typed.problem) problems[field.key] = typed.problem
    else if (typed.value === undefined) values.delete(field.key)
    else values.set(field.key, typed.value)
  }
  if (Object.keys(problems).length > 0) return { entry: null, problems }
  return { entry: kpiSchema().parse(Object.fromEntries(values)), problems }
}

interface Typed {
  readonly value?: string | number | boolean | undefined
  readonly problem?: Refusal
}

function readField({ kind, label }: EntryField, text: string, locale: string): Typed {
  if (kind === 'choice') return { value: text === '' ? undefined : text }
  if (kind === 'check') return { value: text === 'true' ? true : undefined }
  if (text === '') return { problem: { message: 'Please fill this in.' } }
  const unit = label.endsWith('%') ? 'percent' : 'count'
  const { value, refusal } = typedNumber(text, { locale, unit, currency: undefined })
  return refusal ? { problem: refusal } : { value }
}

function problemWithDate(date: string, today: IsoDate): string | null {
  const age = daysBetween(date, today)
  if (age === null) return 'Please choose a day.'
  return age < 0 ? 'This day is still to come.' : null
}
