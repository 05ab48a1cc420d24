// Writes an exported picture to the place the user chose, all or nothing.
import type { Result } from '../../shared/result.ts'
import { type Disk, realDisk } from './disk.ts'
import type { FileError } from './file-error.ts'
import type { FileIdentity } from './identity.ts'
import { replaceFile } from './replace-file.ts'
import { targetAt } from './target.ts'

/** Replaces what is at the path, or creates it; on failure the old content stays. */
export async function writeExport(
  path: string,
  bytes: Uint8Array,
  disk: Disk = realDisk,
): Promise<Result<FileIdentity, FileError>> {
  const target = await targetAt(disk, path)
  return target.ok ? replaceFile(disk, { ...target.value, bytes }) : target
}
