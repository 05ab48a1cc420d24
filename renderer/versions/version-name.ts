// What a version is called on buttons and in messages.
import { writtenMoment } from '../../shared/words/written-moment.ts'
import type { Entry } from './entries.ts'

/** "13:48", or with its day where that is another one; "the last save" where no time is known. */
export function momentOf(entry: Entry, now: Date, locale: string): string {
  if (entry.kind === 'now') return 'now'
  return entry.savedAt
    ? writtenMoment(entry.savedAt.getTime(), { now: now.getTime(), locale })
    : 'the last save'
}

/** "the version of 13:48". */
export function nameOf(entry: Entry, now: Date, locale: string): string {
  return `the version of ${momentOf(entry, now, locale)}`
}
