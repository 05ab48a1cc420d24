// What a page is told whose call is not even looked at, by the preload or by main.
import { LIMITS } from '../../shared/document/limits.ts'
import { err } from '../../shared/result.ts'

/** Characters; a whole chart, which as a text within the arguments can be twice as long as its file. */
export const LONGEST_CALL = 2 * LIMITS.fileBytes

/** Unanswered calls of one page: a window that is worked in has a handful of them. */
export const MOST_CALLS = 100

export const REFUSALS = {
  stranger: err({ code: 'E_SENDER', message: 'This page may not ask for that.' }),
  unknown: err({ code: 'E_BAD_REQUEST', message: 'The window asked for something unknown.' }),
  tooMany: err({
    code: 'E_TOO_MANY',
    message: 'The window asks for too much at once; nothing was changed, so wait and try again.',
  }),
  tooLong: err({
    code: 'E_TOO_BIG',
    message: `The chart is larger than ${LIMITS.fileBytes / 1024 / 1024} MB, which no file may be; nothing was written and your work is still open, so shorten its notes or divide it.`,
  }),
  fault: err({
    code: 'E_INTERNAL',
    message:
      'Something went wrong inside Pitcrew; your work is still open, so save it under another name to be safe.',
  }),
} as const
