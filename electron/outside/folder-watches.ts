// Watches the folders that one file depends on, and notices when a folder is not the one it was.
import type { Disk } from '../files/disk.ts'
import type { FolderEars, FolderWatch, WatchFolder } from '../files/watch-folder.ts'

export interface FolderWatches {
  /** From now on these folders and no others; anew where one has gone or is another one by now. */
  renew(folders: readonly string[]): Promise<void>
  close(): void
}

interface Watched {
  readonly watch: FolderWatch
  /** Of the folder, which keeps its watch when it is renamed: a path alone does not tell. */
  readonly device: bigint
  readonly inode: bigint
}

export function folderWatches(
  disk: Disk,
  watchFolder: WatchFolder,
  ears: FolderEars,
): FolderWatches {
  const watches = new Map<string, Watched>()
  let isClosed = false

  async function renewOne(folder: string): Promise<void> {
    const found = await folderAt(disk, folder)
    const known = watches.get(folder)
    const isSame =
      known?.watch.isAlive() && known.device === found?.device && known.inode === found.inode
    if (isSame || isClosed) return
    known?.watch.close()
    watches.delete(folder)
    if (found === null) return
    const { device, inode } = found
    watches.set(folder, { watch: watchFolder(folder, ears), device, inode })
  }

  function drop(isUnwanted: (folder: string) => boolean): void {
    for (const [folder, { watch }] of watches) {
      if (!isUnwanted(folder)) continue
      watch.close()
      watches.delete(folder)
    }
  }

  return {
    async renew(folders) {
      drop((folder) => !folders.includes(folder))
      for (const folder of folders) await renewOne(folder)
    },
    close() {
      isClosed = true
      drop(() => true)
    },
  }
}

async function folderAt(
  disk: Disk,
  folder: string,
): Promise<Pick<Watched, 'device' | 'inode'> | null> {
  try {
    return await disk.stat(folder)
  } catch {
    // Nothing to watch; whoever looks at the file finds out what that means.
    return null
  }
}
