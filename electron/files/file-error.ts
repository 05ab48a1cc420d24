// Everything a disk can refuse, mapped from the system's codes to a closed list with plain sentences.
import { assertNever } from '../../shared/result.ts'
import { quoted } from './quoted.ts'

export const FILE_ERROR_CODES = [
  'E_NO_SPACE',
  'E_READ_ONLY',
  'E_LOCKED',
  'E_CONFLICT',
  'E_GONE',
  'E_NAME',
  'E_IO',
  'E_BUSY_SYSTEM',
  'E_NOT_FILE',
  'E_NOT_KEPT',
] as const

export type FileErrorCode = (typeof FILE_ERROR_CODES)[number]

/** A disk's refusal; the work goes on, so it is a value and not an exception. */
export interface FileError {
  readonly code: FileErrorCode
  /** For the log only, never for people: may hold the system's own words. */
  readonly detail: string
}

const CODE_OF: Readonly<Record<string, FileErrorCode>> = {
  ENOSPC: 'E_NO_SPACE',
  EDQUOT: 'E_NO_SPACE',
  EFBIG: 'E_NO_SPACE',
  EACCES: 'E_READ_ONLY',
  EPERM: 'E_READ_ONLY',
  EROFS: 'E_READ_ONLY',
  EBUSY: 'E_LOCKED',
  ETXTBSY: 'E_LOCKED',
  ENOENT: 'E_GONE',
  ENOTDIR: 'E_GONE',
  ESTALE: 'E_GONE',
  ENAMETOOLONG: 'E_NAME',
  EINVAL: 'E_NAME',
  EILSEQ: 'E_NAME',
  // Node's own answer to a zero byte in a name.
  ERR_INVALID_ARG_VALUE: 'E_NAME',
  EISDIR: 'E_NOT_FILE',
  ELOOP: 'E_NOT_FILE',
  EMFILE: 'E_BUSY_SYSTEM',
  ENFILE: 'E_BUSY_SYSTEM',
  ENOMEM: 'E_BUSY_SYSTEM',
}

/** The refusal behind an exception of the file system; what is not known counts as a disk error. */
export function fileErrorOf(cause: unknown): FileError {
  const code = systemCodeOf(cause)
  return { code: CODE_OF[code] ?? 'E_IO', detail: `${code} ${String(cause)}` }
}

/** The system's code (`ENOENT` ...) of an exception, or an empty text. */
export function systemCodeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : ''
}

/**
 * What happened, what was kept and what to do, after a save or an export that failed.
 * @param keepsHistory false: the user wants no earlier versions to be kept
 */
export function sayFailedWrite(code: FileErrorCode, fileName: string, keepsHistory = true): string {
  const kept = `${quoted(fileName)} was not saved`
  switch (code) {
    case 'E_NO_SPACE':
      return `${kept}: the disk is full; the file is unchanged and your work is still open, so save it elsewhere.`
    case 'E_READ_ONLY':
      return `${kept}: you may not write to this file or folder; your work is still open, so save it elsewhere.`
    case 'E_LOCKED':
      return `${kept}: another program is using the file; your work is still open, so close it there and try again, or save elsewhere.`
    case 'E_CONFLICT':
      return `${kept}: another program has changed the file since you opened it; your work is still open, so choose which of the two to keep.`
    case 'E_GONE':
      return `${kept}: the file or its folder is no longer there; your work is still open, so save it to another place.`
    case 'E_NAME':
      return `${kept}: this name cannot be used here; your work is still open, so choose a shorter or simpler one.`
    case 'E_IO':
      return `${kept}: the disk reported an error; the previous version was kept and your work is still open, so save it elsewhere.`
    case 'E_BUSY_SYSTEM':
      return `${kept}: the system is short of resources; your work is still open, so close other programs and try again.`
    case 'E_NOT_FILE':
      return `${kept}: what is in that place is not a file; your work is still open, so choose another name.`
    case 'E_NOT_KEPT':
      return `${kept}: ${whyNotKept(keepsHistory)}, so it was left alone; your work is still open, so save it elsewhere.`
    default:
      return assertNever(code)
  }
}

function whyNotKept(keepsHistory: boolean): string {
  return keepsHistory
    ? 'the version that is there could not be kept as an earlier version'
    : 'earlier versions are switched off, and the version that is there would be lost'
}

/** The same for a file that could not be read. */
export function sayFailedRead(code: FileErrorCode, fileName: string): string {
  const { why, advice } = reasonNotRead(code)
  return `${quoted(fileName)} was not opened: ${why}${advice === null ? '' : `; ${advice}`}.`
}

/** Why the disk did not let it be read, as a part of a sentence, and what to do about it. */
export function reasonNotRead(code: FileErrorCode): {
  readonly why: string
  readonly advice: string | null
} {
  switch (code) {
    case 'E_GONE':
      return { why: 'it is no longer there', advice: null }
    case 'E_READ_ONLY':
      return { why: 'you may not read this file', advice: null }
    case 'E_NOT_FILE':
      return { why: 'it is not a file but a folder or a device', advice: null }
    case 'E_NAME':
      return { why: 'there cannot be a file of this name', advice: null }
    case 'E_BUSY_SYSTEM':
      return {
        why: 'the system is short of resources',
        advice: 'close other programs and try again',
      }
    case 'E_LOCKED':
    case 'E_CONFLICT':
      return { why: 'another program is using it', advice: 'close it there and try again' }
    case 'E_NO_SPACE':
    case 'E_NOT_KEPT':
    case 'E_IO':
      return { why: 'the disk reported an error', advice: 'try again, or look for an earlier copy' }
    default:
      return assertNever(code)
  }
}
