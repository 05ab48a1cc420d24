// Saves a chart's bytes to the user's file: never over somebody else's change, never half.
import { err, ok, type Result } from '../../shared/result.ts'
import { type Disk, type DiskStat, realDisk } from './disk.ts'
import { type FileError, fileErrorOf, systemCodeOf } from './file-error.ts'
import { keepInHistory } from './file-history.ts'
import { type FileIdentity, isSameIdentity, type KnownFile, sha256Of } from './identity.ts'
import { NEW_FILE_MODE, replaceFile } from './replace-file.ts'
import { sweepTemps } from './sweep-temps.ts'

export interface SaveJob {
  readonly path: string
  readonly bytes: Uint8Array
  /** What this program knows to be at the path; null: chosen in a dialog just now, replace anything. */
  readonly known: KnownFile | null
  /** Go ahead although another program changed the file; its version goes to the history. */
  readonly overConflict?: boolean
  /** Where earlier versions are kept. */
  readonly historyFolder: string
  readonly now: Date
}

export interface Saved {
  readonly file: KnownFile
  readonly warnings: readonly SaveWarning[]
}

/** shared-name: other names (hard links) of the file keep the old content. */
export type SaveWarning = 'shared-name' | 'no-history'

/** Follows the save protocol step by step; any failure leaves the old file whole. */
export async function saveFile(
  job: SaveJob,
  disk: Disk = realDisk,
): Promise<Result<Saved, FileError>> {
  const sha256 = sha256Of(job.bytes)
  const target = await lookAt(disk, job.path)
  if (!target.ok) return target
  const { realPath, before } = target.value
  if (before === null && job.known !== null && !job.overConflict)
    return err({ code: 'E_GONE', detail: 'the file was there and is not any more' })

  const warnings: SaveWarning[] = []
  if (before !== null) {
    const conflict = await conflictWith(disk, realPath, before, job)
    if (conflict) return err(conflict)
    if (job.known?.sha256 === sha256 && isSameIdentity(job.known.identity, before))
      return ok({ file: job.known, warnings })
    if (before.links > 1) warnings.push('shared-name')
    if (
      !(await keepInHistory(disk, realPath, job.historyFolder, job.now, Boolean(job.overConflict)))
    )
      warnings.push('no-history')
  }

  const replaced = await replaceFile(disk, {
    realPath,
    bytes: job.bytes,
    mode: before?.mode ?? NEW_FILE_MODE,
    checkAgain: () => changedSince(disk, realPath, before),
  })
  if (!replaced.ok) return replaced
  await sweepTemps(disk, realPath, job.now)
  try {
    return ok({ file: { realPath, identity: await disk.stat(realPath), sha256 }, warnings })
  } catch (cause) {
    return err(fileErrorOf(cause))
  }
}

/** Where the path leads, and what is there now (null: nothing). */
async function lookAt(
  disk: Disk,
  path: string,
): Promise<Result<{ realPath: string; before: DiskStat | null }, FileError>> {
  try {
    const realPath = await disk.realpath(path)
    const before = await disk.stat(realPath)
    if (!before.isFile) return err({ code: 'E_NOT_FILE', detail: 'not a regular file' })
    await disk.checkWritable(realPath)
    return ok({ realPath, before })
  } catch (cause) {
    if (systemCodeOf(cause) === 'ENOENT') return ok({ realPath: path, before: null })
    return err(fileErrorOf(cause))
  }
}

/** Another content than the known one is a conflict; a mere touch, or the same bytes, is not. */
async function conflictWith(
  disk: Disk,
  realPath: string,
  before: FileIdentity,
  job: SaveJob,
): Promise<FileError | null> {
  if (job.known === null || job.overConflict) return null
  if (realPath === job.known.realPath && isSameIdentity(before, job.known.identity)) return null
  try {
    const isUnchanged = sha256Of(await disk.read(realPath)) === job.known.sha256
    return isUnchanged ? null : { code: 'E_CONFLICT', detail: 'content differs' }
  } catch (cause) {
    return fileErrorOf(cause)
  }
}

/** Narrows, but cannot close, the gap between looking and renaming (milliseconds remain). */
async function changedSince(
  disk: Disk,
  realPath: string,
  before: FileIdentity | null,
): Promise<FileError | null> {
  try {
    const now = await disk.stat(realPath)
    const isSame = before !== null && isSameIdentity(before, now)
    return isSame ? null : { code: 'E_CONFLICT', detail: 'changed while saving' }
  } catch (cause) {
    if (systemCodeOf(cause) !== 'ENOENT') return fileErrorOf(cause)
    return before === null ? null : { code: 'E_GONE', detail: 'removed while saving' }
  }
}
