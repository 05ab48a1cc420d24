// What is still there of a file that cannot be opened any more: its newest earlier version.
import type { Document } from '../../shared/document/schema.ts'
import type { Result } from '../../shared/result.ts'
import type { Disk } from '../files/disk.ts'
import { earlierVersionsOf } from '../files/earlier-versions.ts'
import type { OpenError, OpenedFile } from '../files/open-file.ts'

/** The newest version of the file that `read` can read; null where none is kept. */
export async function newestVersion(
  disk: Disk,
  read: (path: string) => Promise<Result<OpenedFile, OpenError>>,
  historyFolder: string,
  path: string,
): Promise<Document | null> {
  try {
    const realPath = await disk.realpath(path)
    for (const version of await earlierVersionsOf(disk, historyFolder, realPath)) {
      const opened = await read(version.path)
      if (opened.ok) return opened.value.document
    }
  } catch {
    // Neither file nor folder can be looked at: then there is nothing to offer.
  }
  return null
}
