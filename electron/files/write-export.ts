// Writes an exported picture to the place the user chose, all or nothing.
import { err, type Result } from '../../shared/result.ts'
import { type Disk, realDisk } from './disk.ts'
import { type FileError, fileErrorOf, systemCodeOf } from './file-error.ts'
import { NEW_FILE_MODE, replaceFile } from './replace-file.ts'

/** Replaces what is at the path, or creates it; on failure the old content stays. */
export async function writeExport(
  path: string,
  bytes: Uint8Array,
  disk: Disk = realDisk,
): Promise<Result<null, FileError>> {
  const target = { realPath: path, mode: NEW_FILE_MODE }
  try {
    target.realPath = await disk.realpath(path)
    const before = await disk.stat(target.realPath)
    if (!before.isFile) return err({ code: 'E_NOT_FILE', detail: 'not a regular file' })
    await disk.checkWritable(target.realPath)
    target.mode = before.mode
  } catch (cause) {
    if (systemCodeOf(cause) !== 'ENOENT') return err(fileErrorOf(cause))
  }
  return replaceFile(disk, { ...target, bytes })
}
