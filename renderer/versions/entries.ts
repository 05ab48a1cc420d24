// The list of earlier versions as data: the chart as it is, its last save, and what is kept.
import { documentOf } from '../../shared/document/chart-text.ts'
import type { Document } from '../../shared/document/schema.ts'
import type { KeptVersion } from '../../shared/ipc/earlier-versions.ts'
import { writtenDayOf } from '../../shared/words/written-moment.ts'
import { call } from '../bridge/api.ts'

/** `saved`: as it was saved last, where it was changed since. */
export type Entry =
  | { readonly kind: 'now'; readonly document: Document; readonly isUnsaved: boolean }
  | { readonly kind: 'saved'; readonly document: Document; readonly savedAt: Date | null }
  | { readonly kind: 'kept'; readonly id: string; readonly savedAt: Date; readonly size: number }

/** What is in a version, as far as it could be read. */
export type Content =
  | { readonly kind: 'read'; readonly document: Document }
  | { readonly kind: 'damaged'; readonly message: string }

interface Listed {
  readonly versions: readonly KeptVersion[]
  readonly fileSavedAt: string | null
}

/** Newest first. `saved`: what is on disk; null where that is not known. */
export function entriesOf(
  { versions, fileSavedAt }: Listed,
  now: Document,
  saved: Document | null,
): readonly Entry[] {
  const isUnsaved = now !== saved
  const kept = versions.map(
    ({ id, savedAt, size }) => ({ kind: 'kept', id, savedAt: new Date(savedAt), size }) as const,
  )
  const savedAt = fileSavedAt === null ? null : new Date(fileSavedAt)
  return [
    { kind: 'now', document: now, isUnsaved },
    ...(isUnsaved && saved ? [{ kind: 'saved', document: saved, savedAt } as const] : []),
    ...kept,
  ]
}

/** Unique in its list. */
export function keyOf(entry: Entry): string {
  return entry.kind === 'kept' ? entry.id : entry.kind
}

/** Asks for what is not here yet. */
export async function contentOf(entry: Entry, documentId: string): Promise<Content> {
  if (entry.kind !== 'kept') return { kind: 'read', document: entry.document }
  const reply = await call('versions:read', documentId, entry.id)
  if (!reply.ok) return { kind: 'damaged', message: reply.error.message }
  return { kind: 'read', document: documentOf(reply.value) }
}

interface DayOfEntries {
  /** "Today". */
  readonly name: string
  readonly entries: readonly Entry[]
}

/** Those of one day together, as long as they stand together. */
export function byDay(
  entries: readonly Entry[],
  now: Date,
  locale: string,
): readonly DayOfEntries[] {
  const days: { name: string; entries: Entry[] }[] = []
  for (const entry of entries) {
    const moment = entry.kind === 'now' ? now : entry.savedAt
    const last = days.at(-1)
    const name = moment
      ? writtenDayOf(moment.getTime(), { now: now.getTime(), locale })
      : (last?.name ?? '')
    if (last?.name === name) last.entries.push(entry)
    else days.push({ name, entries: [entry] })
  }
  return days
}
