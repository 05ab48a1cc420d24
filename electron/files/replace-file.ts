// Puts new bytes in a file's place, all or nothing: temp file, flush, read back, rename, flush folder.
import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { err, ok, type Result } from '../../shared/result.ts'
import type { Disk, DiskStat, NewFile } from './disk.ts'
import { type FileError, fileErrorOf, systemCodeOf } from './file-error.ts'
import { type FileIdentity, identityOf } from './identity.ts'
import { takePermissions } from './take-permissions.ts'

/** Milliseconds between tries while a Windows program (virus scanner, sync client) holds the file. */
const RENAME_RETRIES = [20, 50, 100, 200, 400, 800]

/** The system narrows it by the user's own wish (umask), as for any new file. */
const NEW_FILE_MODE = 0o666

interface Replacement {
  /** Links already followed. */
  readonly realPath: string
  readonly bytes: Uint8Array
  /** The file to be replaced, whose permissions and owner the new one takes over. */
  readonly before?: DiskStat | null
  /** Permissions where there is no file before. */
  readonly mode?: number
  /** The last look before the rename; an error here stops it. */
  readonly checkAgain?: () => Promise<FileError | null>
}

/** The old content stays whole until the new one is proven to be on the disk. */
export async function replaceFile(
  disk: Disk,
  replacement: Replacement,
): Promise<Result<FileIdentity, FileError>> {
  const { realPath, before, mode = NEW_FILE_MODE } = replacement
  const temp = join(dirname(realPath), tempName())
  let file: NewFile
  try {
    file = await disk.create(temp, before?.mode ?? mode)
  } catch (cause) {
    // Nothing to remove: should something have this name already, it was not made here.
    return err(fileErrorOf(cause))
  }
  const placed = await fillAndRename(disk, file, temp, replacement)
  if (placed.ok) await syncFolderQuietly(disk, dirname(realPath))
  else await removeQuietly(disk, temp)
  return placed
}

/** Recognisable, so that leftovers of a crash can be swept, and independent of the file's own name. */
function tempName(): string {
  return `.~${randomBytes(6).toString('hex')}.sotmp`
}

async function fillAndRename(
  disk: Disk,
  file: NewFile,
  temp: string,
  replacement: Replacement,
): Promise<Result<FileIdentity, FileError>> {
  const { bytes, before } = replacement
  try {
    const size = await fill(disk, file, temp, replacement)
    if (size !== bytes.length)
      return err({ code: 'E_NO_SPACE', detail: `${size} of ${bytes.length} bytes written` })
    if (Buffer.compare(await disk.read(temp), bytes) !== 0)
      return err({ code: 'E_IO', detail: 'read back differs' })
    if (before) await takePermissions(disk, temp, before)
    // Taken before the rename, which keeps it: afterwards it could be somebody else's file.
    const identity = identityOf(await disk.stat(temp))
    const objection = await renameWithPatience(disk, temp, replacement)
    return objection ? err(objection) : ok(identity)
  } catch (cause) {
    return err(fileErrorOf(cause))
  }
}

/** The attributes of the file before are taken over meanwhile, which takes a program of the system. */
async function fill(
  disk: Disk,
  file: NewFile,
  temp: string,
  { realPath, bytes, before }: Replacement,
): Promise<number> {
  const copying = before ? copyAttributesQuietly(disk, realPath, temp) : null
  try {
    return await writeAndClose(file, bytes)
  } finally {
    // Also after a failure: it could make the temp file again that is removed then.
    await copying
  }
}

async function copyAttributesQuietly(disk: Disk, from: string, to: string): Promise<void> {
  try {
    await disk.copyAttributes(from, to)
  } catch {
    // Tags and comments of file managers are no reason not to save.
  }
}

/** Answers the size on the disk. Errors of the flush and of the close count as much as any. */
async function writeAndClose(file: NewFile, bytes: Uint8Array): Promise<number> {
  let size: number
  try {
    await file.write(bytes)
    await file.sync()
    size = await file.size()
  } catch (cause) {
    // The first error tells more than that of a close which fails, too.
    await file.close().catch(() => undefined)
    throw cause
  }
  await file.close()
  return size
}

async function renameWithPatience(
  disk: Disk,
  temp: string,
  { realPath, checkAgain }: Replacement,
): Promise<FileError | null> {
  for (let tries = 0; ; tries++) {
    const objection = await checkAgain?.()
    if (objection) return objection
    try {
      await disk.rename(temp, realPath)
      return null
    } catch (cause) {
      const isHeld =
        disk.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(systemCodeOf(cause))
      if (!isHeld) throw cause
      const pause = RENAME_RETRIES[tries]
      if (pause === undefined) return { code: 'E_LOCKED', detail: String(cause) }
      await disk.sleep(pause)
    }
  }
}

async function syncFolderQuietly(disk: Disk, folder: string): Promise<void> {
  try {
    await disk.syncFolder(folder)
  } catch {
    // The new content is in place; unflushed, a power cut could at worst bring back the old one.
  }
}

async function removeQuietly(disk: Disk, temp: string): Promise<void> {
  try {
    await disk.remove(temp)
  } catch {
    // The sweep finds it later.
  }
}
