// Sentences for an export that could not be written; unlike in the window, no work is open.
import { assertNever } from '../../../shared/result.ts'
import type { FileErrorCode } from '../../files/file-error.ts'
import { plainName } from '../terminal/cli-io.ts'

/** One plain sentence that names the file; what was there before is still there. */
export function sayFailedExport(code: FileErrorCode, output: string): string {
  return `“${plainName(output)}” was not written: ${reasonOf(code)}.`
}

/** The end of a sentence about something that was not written. */
export function reasonOf(code: FileErrorCode): string {
  switch (code) {
    case 'E_NO_SPACE':
      return 'the disk is full'
    case 'E_READ_ONLY':
      return 'you may not write to this file or folder'
    case 'E_LOCKED':
      return 'another program is using the file'
    case 'E_CONFLICT':
      return 'another program changed the file at the same time'
    case 'E_GONE':
      return 'its folder does not exist'
    case 'E_NAME':
      return 'this name cannot be used here'
    case 'E_IO':
      return 'the disk reported an error'
    case 'E_BUSY_SYSTEM':
      return 'the system is short of resources; close other programs and try again'
    case 'E_NOT_FILE':
      return 'what is in that place is not a file'
    case 'E_NOT_KEPT':
      return 'what is in that place could not be kept'
    default:
      return assertNever(code)
  }
}
