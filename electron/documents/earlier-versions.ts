// What is still there of a file that cannot be opened any more: its earlier versions.
import { join } from 'node:path'
import type { Document } from '../../shared/document/schema.ts'
import type { Result } from '../../shared/result.ts'
import type { Disk } from '../files/disk.ts'
import { historyFolderOf } from '../files/file-history.ts'
import { isVersion } from '../files/history-rules.ts'
import type { OpenError, OpenedFile } from '../files/open-file.ts'

/** The newest version of the file that `read` can read; null where none is kept. */
export async function newestEarlierVersion(
  disk: Disk,
  read: (path: string) => Promise<Result<OpenedFile, OpenError>>,
  historyFolder: string,
  path: string,
): Promise<Document | null> {
  try {
    const folder = historyFolderOf(historyFolder, await disk.realpath(path))
    const names = (await disk.list(folder)).filter(isVersion).toSorted().toReversed()
    for (const name of names) {
      const opened = await read(join(folder, name))
      if (opened.ok) return opened.value.document
    }
  } catch {
    // Neither file nor folder can be looked at: then there is nothing to offer.
  }
  return null
}
