// Saves a chart's bytes to the user's file: never over somebody else's change, never half.
import { err, ok, type Result } from '../../shared/result.ts'
import { type Disk, type DiskStat, realDisk } from './disk.ts'
import { type FileError, fileErrorOf, systemCodeOf } from './file-error.ts'
import { keepInHistory } from './file-history.ts'
import { identityOf, isSameIdentity, type KnownFile, sha256Of } from './identity.ts'
import { replaceFile } from './replace-file.ts'
import { sweepTemps } from './sweep-temps.ts'
import { type Target, targetAt } from './target.ts'

export interface SaveJob {
  readonly path: string
  readonly bytes: Uint8Array
  /** What this program knows to be at the path; null: chosen in a dialog just now, replace anything. */
  readonly known: KnownFile | null
  /** Go ahead although another program changed the file; its version goes to the history. */
  readonly overConflict?: boolean
  /** Go ahead although the version of somebody else could not be kept, and is lost. */
  readonly withoutKeeping?: boolean
  /** Where earlier versions are kept. */
  readonly historyFolder: string
  /** False: the user wants none of them; otherwise they are kept. */
  readonly keepsHistory?: boolean
  readonly now: Date
}

export interface Saved {
  readonly file: KnownFile
  readonly warnings: readonly SaveWarning[]
}

/** shared-name: other names (hard links) of the file keep the old content. */
export type SaveWarning = 'shared-name' | 'no-history'

/**
 * Follows the save protocol step by step; any failure leaves the old file whole. What it cannot see
 * is a change by another program in the last moment (milliseconds) before the rename.
 */
export async function saveFile(
  job: SaveJob,
  disk: Disk = realDisk,
): Promise<Result<Saved, FileError>> {
  const target = await targetAt(disk, job.path)
  if (!target.ok) return target
  const { realPath, before } = target.value
  const sha256 = sha256Of(job.bytes)
  const refusalOrNeed = await needOf(disk, job, target.value, sha256)
  if (!refusalOrNeed.ok) return refusalOrNeed
  if (before !== null && refusalOrNeed.value === 'nothing-to-write')
    return ok({ file: { realPath, identity: identityOf(before), sha256 }, warnings: [] })

  const warnings: SaveWarning[] = []
  if (before !== null) {
    if (before.links > 1) warnings.push('shared-name')
    // What was never read here may be the only copy of somebody's work.
    const isForeign =
      job.known === null || job.known.isForeign === true || job.overConflict === true
    const isKept = await keepInHistory(disk, {
      realPath,
      size: before.size,
      historyFolder: job.historyFolder,
      now: job.now,
      always: isForeign,
      modified: before.modified,
      isOff: job.keepsHistory === false,
    })
    if (!isKept && isForeign && job.withoutKeeping !== true)
      return err({ code: 'E_NOT_KEPT', detail: 'its version did not get into the history' })
    if (!isKept) warnings.push('no-history')
  }
  const replaced = await replaceFile(disk, {
    realPath,
    bytes: job.bytes,
    before,
    checkAgain: () => changedSince(disk, realPath, before),
  })
  if (!replaced.ok) return replaced
  await sweepTemps(disk, realPath, job.now)
  return ok({ file: { realPath, identity: replaced.value, sha256 }, warnings })
}

/** Another content than the known one is a conflict; a mere touch, or the new bytes, is not. */
async function needOf(
  disk: Disk,
  { known, bytes, overConflict = false }: SaveJob,
  { realPath, before }: Target,
  sha256: string,
): Promise<Result<'write' | 'nothing-to-write', FileError>> {
  if (known === null || overConflict) return ok('write')
  if (before === null) return err({ code: 'E_GONE', detail: 'it was there and is not any more' })
  const isUntouched = realPath === known.realPath && isSameIdentity(before, known.identity)
  const couldBeEqual = [known.identity.size, BigInt(bytes.length)].includes(before.size)
  if (!isUntouched && !couldBeEqual) return err({ code: 'E_CONFLICT', detail: 'size differs' })
  try {
    const onDisk = isUntouched ? known.sha256 : sha256Of(await disk.read(realPath))
    if (onDisk === sha256) return ok('nothing-to-write')
    if (onDisk === known.sha256) return ok('write')
    return err({ code: 'E_CONFLICT', detail: 'content differs' })
  } catch (cause) {
    return err(fileErrorOf(cause))
  }
}

/** Narrows, but cannot close, the gap between looking and renaming. */
async function changedSince(
  disk: Disk,
  realPath: string,
  before: DiskStat | null,
): Promise<FileError | null> {
  try {
    const now = await disk.lstat(realPath)
    const isSame = before !== null && isSameIdentity(before, now)
    return isSame ? null : { code: 'E_CONFLICT', detail: 'changed while saving' }
  } catch (cause) {
    if (systemCodeOf(cause) !== 'ENOENT') return fileErrorOf(cause)
    return before === null ? null : { code: 'E_GONE', detail: 'removed while saving' }
  }
}
