// What is still there of a file that cannot be opened any more: its newest earlier version.
import type { ChartText } from '../../shared/document/chart-text.ts'
import type { Disk } from '../files/disk.ts'
import { earlierVersionsOf } from '../files/earlier-versions.ts'
import type { OpenedChart } from '../files/open-as-text.ts'

/** The newest version of the file that `read` can read; null where none is kept. */
export async function newestVersion(
  disk: Disk,
  read: (path: string) => Promise<OpenedChart>,
  historyFolder: string,
  path: string,
): Promise<ChartText | null> {
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
