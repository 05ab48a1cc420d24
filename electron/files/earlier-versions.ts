// Which earlier versions of a file are kept, and the end of them.
import { join } from 'node:path'
import type { Disk } from './disk.ts'
import { systemCodeOf } from './file-error.ts'
import { historyFolderOf } from './file-history.ts'
import { isVersion, savedAtOf } from './history-rules.ts'
import { sha256Of } from './identity.ts'

export interface EarlierVersion {
  /** Names it without telling where it lies. */
  readonly id: string
  readonly path: string
  readonly savedAt: Date
  /** Bytes. */
  readonly size: bigint
}

/** Newest first, without reading any of them; throws what the disk refuses. */
export async function earlierVersionsOf(
  disk: Disk,
  historyFolder: string,
  realPath: string,
): Promise<readonly EarlierVersion[]> {
  const folder = historyFolderOf(historyFolder, realPath)
  const names = (await namesIn(disk, folder)).filter(isVersion).toSorted().toReversed()
  const versions = names.map(async (name) => {
    const path = join(folder, name)
    const size = await sizeOf(disk, path)
    return size === null ? [] : [{ id: idOf(name), path, savedAt: savedAtOf(name), size }]
  })
  return (await Promise.all(versions)).flat()
}

/** null for what is no file, or has just had its time. */
async function sizeOf(disk: Disk, path: string): Promise<bigint | null> {
  try {
    const { isFile, size } = await disk.lstat(path)
    return isFile ? size : null
  } catch (cause) {
    if (systemCodeOf(cause) === 'ENOENT') return null
    throw cause
  }
}

/** Removes all versions of one file, and what a crash has left beside them; throws what the disk refuses. */
export async function forgetVersions(
  disk: Disk,
  historyFolder: string,
  realPath: string,
): Promise<void> {
  await disk.removeFolder(historyFolderOf(historyFolder, realPath))
}

/** The same for all files. */
export async function clearHistory(disk: Disk, historyFolder: string): Promise<void> {
  for (const name of await namesIn(disk, historyFolder))
    await disk.removeFolder(join(historyFolder, name))
}

/** Nothing where no version was ever kept. */
async function namesIn(disk: Disk, folder: string): Promise<readonly string[]> {
  try {
    return await disk.list(folder)
  } catch (cause) {
    if (systemCodeOf(cause) === 'ENOENT') return []
    throw cause
  }
}

function idOf(name: string): string {
  return sha256Of(Buffer.from(name)).slice(0, 32)
}
