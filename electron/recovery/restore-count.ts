// Counts the starts that brought lost charts back and did not live to tell: a chart that ends the
// program must not do so for ever.
import { join } from 'node:path'
import type { Disk } from '../files/disk.ts'
import { replaceFile } from '../files/replace-file.ts'

/** So many such starts in a row, and the next one opens none of them by itself. */
const MOST = 2

export interface RestoreCount {
  /** To be called before charts are brought back; false: it went wrong too often. */
  begin(): Promise<boolean>
  /** They are there, and the program still is. */
  end(): Promise<void>
}

export function restoreCount(disk: Disk, folder: string): RestoreCount {
  const path = join(folder, 'unfinished-restores')
  return {
    async begin() {
      const before = await countIn(disk, path)
      if (before >= MOST) return false
      // Where it cannot be written, copies cannot either.
      await replaceFile(disk, { realPath: path, bytes: Buffer.from(`${before + 1}`), mode: 0o600 })
      return true
    },
    async end() {
      await disk.remove(path).catch(() => undefined)
    },
  }
}

async function countIn(disk: Disk, path: string): Promise<number> {
  try {
    const count = Number(Buffer.from(await disk.read(path)).toString('utf8'))
    // What is no number was cut off while it was written, by a start that failed.
    return Number.isInteger(count) && count >= 0 ? count : 1
  } catch {
    return 0
  }
}
