// Refusals that several edits share, each with its one plain sentence.
import { LIMITS } from '../document/limits.ts'
import { err } from '../result.ts'
import { type Words, words } from '../words/phrase.ts'
import type { EditError } from './edit.ts'

interface Refusal {
  readonly ok: false
  readonly error: EditError
}

/** The chart does not hold it (any more). */
export function notFound(what: 'role' | 'person' | 'pod' | 'figure'): Refusal {
  return err({
    code: 'not-found',
    message: words`Nothing was changed: that ${what} is no longer on the chart.`,
  })
}

/** Something with that id stands on the chart already. */
export function alreadyThere(what: 'role' | 'person' | 'pod'): Refusal {
  return err({
    code: 'already-there',
    message: words`Nothing was added: that ${what} is already on the chart.`,
  })
}

/** The chart is as large as a file may be. */
export function tooMany(
  what: 'roles' | 'people' | 'pods' | 'figures' | 'muted findings',
  limit: number,
): Refusal {
  return err({
    code: 'not-possible',
    message: words`Nothing was added: a chart can hold ${limit} ${what} at most.`,
  })
}

/** What would be written could not be opened again. */
export function tooLarge(): Refusal {
  return err({
    code: 'not-possible',
    message: words`Nothing was changed: the chart’s file would be larger than ${LIMITS.fileBytes / 1024 / 1024} MB, the most that Pitcrew opens; shorten long notes, or split the chart in two.`,
  })
}

/** How much of a full-time job a role can be. */
export function noSuchFte(): Refusal {
  return notPossible('FTE goes from just above 0 to 1 (a full-time job); the old value was kept.')
}

/** Who holds a role cannot step in for its holder. */
export function noBackupOfThemselves(): Refusal {
  return notPossible('Nobody can be their own backup; the backups were kept as they were.')
}

/** Not possible; `message` says why, and what was kept. */
export function notPossible(message: Words): Refusal {
  return err({ code: 'not-possible', message })
}
