// A chart's file text, provided that it would open again: the limits of reading are limits of writing.
import { z } from 'zod'
import { err, ok, type Result } from '../result.ts'
import { type Words, words } from '../words/phrase.ts'
import { utf8Length } from './file-size.ts'
import { LIMITS } from './limits.ts'
import { readDocument } from './read-document.ts'
import type { ReadError } from './read-error.ts'
import type { Document } from './schema.ts'
import { schemaError } from './schema-problem.ts'
import { writeDocument } from './write-document.ts'

const TOO_BIG: ReadError = { code: 'E_TOO_BIG', limitMegabytes: LIMITS.fileBytes / 1024 / 1024 }

/** As `writeDocument`; an error is what reading the text would have said. */
export function readableText(document: Document): Result<string, ReadError> {
  const text = written(document)
  if (!text.ok) return text
  if (isTooLong(text.value)) return err(TOO_BIG)
  const read = readDocument(text.value)
  return read.ok ? text : read
}

function written(document: Document): Result<string, ReadError> {
  try {
    return ok(writeDocument(document))
  } catch (cause) {
    if (cause instanceof z.ZodError) return err(schemaError(cause.issues))
    // No text can be of any length; where that ends depends on the engine, far beyond the limit.
    if (cause instanceof RangeError) return err(TOO_BIG)
    throw cause
  }
}

/** A character takes three bytes at most, so most texts need not be measured. */
function isTooLong(text: string): boolean {
  return text.length * 3 > LIMITS.fileBytes && utf8Length(text) > LIMITS.fileBytes
}

/** Why a chart was not written, as a part of a sentence, and what to do about it. */
export function reasonUnreadable(error: ReadError): {
  readonly why: Words
  readonly advice: Words
} {
  switch (error.code) {
    case 'E_TOO_BIG':
      return {
        why: words`its file would be larger than ${error.limitMegabytes} MB, the most that Pitcrew opens`,
        advice: 'shorten long notes, or split the chart in two',
      }
    case 'E_LIMIT':
      return {
        why: words`it has more than ${error.limit} ${error.what}, the most that Pitcrew opens`,
        advice: 'take some away, or split the chart in two',
      }
    default:
      return { why: 'the chart could not be read back', advice: 'undo your last changes' }
  }
}
