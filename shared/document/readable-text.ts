// A chart's file text, provided that it would open again: the limits of reading are limits of writing.
import { z } from 'zod'
import { err, ok, type Result } from '../result.ts'
import { type Words, words } from '../words/phrase.ts'
import { fileSizeOf, utf8Length } from './file-size.ts'
import { LIMITS } from './limits.ts'
import { readDocument } from './read-document.ts'
import type { ReadError } from './read-error.ts'
import type { Document } from './schema.ts'
import { schemaError } from './schema-problem.ts'
import { writeDocument } from './write-document.ts'

const TOO_BIG: ReadError = { code: 'E_TOO_BIG', limitMegabytes: LIMITS.fileBytes / 1024 / 1024 }

/** So much beyond the limit is not even written, because no text can be of any length. */
const FAR_TOO_BIG = 2 * LIMITS.fileBytes

/** As `writeDocument`; an error is what reading the text would have said. */
export function readableText(document: Document): Result<string, ReadError> {
  if (fileSizeOf(document) > FAR_TOO_BIG) return err(TOO_BIG)
  const text = written(document)
  if (!text.ok) return text
  if (utf8Length(text.value) > LIMITS.fileBytes) return err(TOO_BIG)
  const read = readDocument(text.value)
  return read.ok ? text : read
}

function written(document: Document): Result<string, ReadError> {
  try {
    return ok(writeDocument(document))
  } catch (cause) {
    if (cause instanceof z.ZodError) return err(schemaError(cause.issues))
    throw cause
  }
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
