// A short text that somebody enters and may empty again: without blanks at its ends; nothing seen is nothing.
import { z } from 'zod'
import { LIMITS } from '../document/limits.ts'
import { isBlank } from '../names/unseen.ts'

/** The schema for the arguments of edits. */
export function enteredWord() {
  return z
    .string()
    .transform((text) => (isBlank(text) ? '' : text.trim()))
    .pipe(z.string().max(LIMITS.shortText))
}
