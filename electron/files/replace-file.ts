// Puts new bytes in a file's place, all or nothing: temp file, flush, read back, rename, flush folder.
import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { err, ok, type Result } from '../../shared/result.ts'
import type { Disk } from './disk.ts'
import { type FileError, fileErrorOf, systemCodeOf } from './file-error.ts'

/** Milliseconds between tries while a Windows program (virus scanner, sync client) holds the file. */
const RENAME_RETRIES = [20, 50, 100, 200, 400, 800]

/** Permissions of a file that did not exist before. */
export const NEW_FILE_MODE = 0o644

interface Replacement {
  /** Links already followed. */
  readonly realPath: string
  readonly bytes: Uint8Array
  readonly mode: number
  /** The last look before the rename; an error here stops it. */
  readonly checkAgain?: () => Promise<FileError | null>
}

/** The old content stays whole until the new one is proven to be on the disk. */
export async function replaceFile(
  disk: Disk,
  { realPath, bytes, mode, checkAgain }: Replacement,
): Promise<Result<null, FileError>> {
  const folder = dirname(realPath)
  const temp = join(folder, tempName())
  try {
    const size = await disk.create(temp, bytes, mode)
    if (size !== bytes.length) return await abandon(disk, temp, 'E_NO_SPACE', `wrote ${size}`)
    if (!Buffer.from(await disk.read(temp)).equals(bytes))
      return await abandon(disk, temp, 'E_IO', 'read back differs')
    await disk.chmod(temp, mode)
    const objection = await checkAgain?.()
    if (objection) return await abandon(disk, temp, objection.code, objection.detail)
    await renameWithPatience(disk, temp, realPath)
  } catch (cause) {
    const error = fileErrorOf(cause)
    return await abandon(disk, temp, error.code, error.detail)
  }
  try {
    await disk.syncFolder(folder)
  } catch {
    // The new content is in place; unflushed, a power cut could at worst bring back the old one.
  }
  return ok(null)
}

/** Recognisable, so that leftovers of a crash can be swept, and independent of the file's own name. */
export function tempName(): string {
  return `.~${randomBytes(6).toString('hex')}.sotmp`
}

async function abandon(
  disk: Disk,
  temp: string,
  code: FileError['code'],
  detail: string,
): Promise<Result<null, FileError>> {
  try {
    await disk.remove(temp)
  } catch {
    // It may never have been created; if it was, the sweep finds it later.
  }
  return err({ code, detail })
}

async function renameWithPatience(disk: Disk, from: string, to: string): Promise<void> {
  for (const pause of RENAME_RETRIES) {
    try {
      return await disk.rename(from, to)
    } catch (cause) {
      const isHeld =
        process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(systemCodeOf(cause))
      if (!isHeld) throw cause
      await disk.sleep(pause)
    }
  }
  await disk.rename(from, to)
}
