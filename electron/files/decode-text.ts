// Bytes of a file -> text; damaged text is refused instead of being filled with question marks.
import type { ReadError } from '../../shared/document/read-error.ts'
import { err, ok, type Result } from '../../shared/result.ts'

/** Keeps a byte order mark, for the reader of the text to skip. */
export function decodeUtf8(bytes: Uint8Array): Result<string, ReadError> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return err({ code: 'E_ENCODING' })
  }
}
