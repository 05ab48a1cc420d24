// Where a file that is to be written really lies, and what is there now.
import { basename, dirname, join } from 'node:path'
import { err, ok, type Result } from '../../shared/result.ts'
import type { Disk, DiskStat } from './disk.ts'
import { type FileError, fileErrorOf, systemCodeOf } from './file-error.ts'

export interface Target {
  /** With links followed, also those of the folder. */
  readonly realPath: string
  /** null: nothing is there yet. */
  readonly before: DiskStat | null
}

/** Only regular files that may be written are targets; what a link leads to, not the link itself. */
export async function targetAt(disk: Disk, path: string): Promise<Result<Target, FileError>> {
  try {
    const realPath = await disk.realpath(path)
    const before = await disk.stat(realPath)
    if (!before.isFile) return err({ code: 'E_NOT_FILE', detail: 'not a regular file' })
    await disk.checkWritable(realPath)
    return ok({ realPath, before })
  } catch (cause) {
    return systemCodeOf(cause) === 'ENOENT' ? newTargetAt(disk, path) : err(fileErrorOf(cause))
  }
}

async function newTargetAt(disk: Disk, path: string): Promise<Result<Target, FileError>> {
  try {
    await disk.lstat(path)
    // Replacing the link would surprise; what it should lead to may be on a disk that is away.
    return err({ code: 'E_GONE', detail: 'a link to nothing' })
  } catch (cause) {
    if (systemCodeOf(cause) !== 'ENOENT') return err(fileErrorOf(cause))
  }
  try {
    const folder = await disk.realpath(dirname(path))
    return ok({ realPath: join(folder, basename(path)), before: null })
  } catch (cause) {
    return err(fileErrorOf(cause))
  }
}
