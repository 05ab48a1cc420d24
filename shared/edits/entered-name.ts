// A name or title that somebody enters: without blanks at its ends, and with something to be seen in it.
import { z } from 'zod'
import { LIMITS } from '../document/limits.ts'
import { isBlank } from '../names/unseen.ts'

/** The schema for the arguments of edits. */
export function enteredName() {
  return z
    .string()
    .transform((text) => (isBlank(text) ? '' : text.trim()))
    .pipe(z.string().min(1).max(LIMITS.shortText))
}
