// Takes a list from the disk: a file of a size that can be read.
import { basename } from 'node:path'
import { err, ok, type PlainError, type Result } from '../../shared/result.ts'
import { type Disk, realDisk } from '../files/disk.ts'
import { fileErrorOf, sayFailedRead } from '../files/file-error.ts'
import { listTooLarge } from './list-size.ts'

/** All of it, or why not in one sentence. */
export async function listBytesAt(
  path: string,
  disk: Disk = realDisk,
): Promise<Result<Uint8Array, PlainError>> {
  const fileName = basename(path)
  try {
    const { isFile, size } = await disk.stat(path)
    if (!isFile) return err({ code: 'E_NOT_FILE', message: sayFailedRead('E_NOT_FILE', fileName) })
    return listTooLarge(fileName, Number(size)) ?? ok(await disk.read(path))
  } catch (cause) {
    const { code } = fileErrorOf(cause)
    return err({ code, message: sayFailedRead(code, fileName) })
  }
}
