// How large a list may be, asked before anything of it is read.
import { err, type PlainError, type Result } from '../../shared/result.ts'
import { LIST_LIMITS } from '../../shared/tables/list-file.ts'
import { quoted } from '../files/quoted.ts'

export const LIST_BYTES = LIST_LIMITS.megabytes * 1024 * 1024

/** The rests of sentences that name the file. */
const TOO_LARGE = tooLarge('')
export const TOO_LARGE_UNPACKED = tooLarge(' when it is unpacked')

function tooLarge(when: string): string {
  return `is larger than ${LIST_LIMITS.megabytes} MB${when}. Save the sheet with the list alone, then import that.`
}

/** null: it can be read. */
export function listTooLarge(fileName: string, bytes: number): Result<never, PlainError> | null {
  return bytes > LIST_BYTES ? refused(fileName, TOO_LARGE) : null
}

/** A list that is not read, with the rest of the sentence that says why. */
export function refused(fileName: string, why: string): Result<never, PlainError> {
  return err({ code: 'E_LIST', message: `${quoted(fileName)} ${why}` })
}
