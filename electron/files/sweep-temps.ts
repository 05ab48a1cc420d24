// Removes temp files that a crash during a save left beside the user's file.
import { dirname, join } from 'node:path'
import type { Disk } from './disk.ts'

/** Nanoseconds; a younger one may belong to a save that is running. */
const OLD_ENOUGH = 10n * 60n * 1_000_000_000n

/** Names that saving gives its temp files. */
export const SAVE_TEMPS = /^\.~[0-9a-f]{12}\.sotmp$/

/** Looks only for this program's own temp names and the user's own files; failures do not matter. */
export async function sweepTemps(
  disk: Disk,
  besidePath: string,
  now: Date,
  temps = SAVE_TEMPS,
): Promise<void> {
  const folder = dirname(besidePath)
  for (const temp of await tempsIn(disk, folder, temps)) {
    const path = join(folder, temp)
    try {
      const { isFile, owner, modified } = await disk.lstat(path)
      const isOurs = disk.user === null || owner === disk.user
      const age = BigInt(now.getTime()) * 1_000_000n - modified
      if (isFile && isOurs && age > OLD_ENOUGH) await disk.remove(path)
    } catch {
      // Tidying up is never a reason to trouble anybody; the next save tries again.
    }
  }
}

async function tempsIn(disk: Disk, folder: string, temps: RegExp): Promise<readonly string[]> {
  try {
    return (await disk.list(folder)).filter((name) => temps.test(name))
  } catch {
    // A folder that may be written, but not listed: what is in it stays unknown.
    return []
  }
}
