// Removes temp files that a crash during a save left beside the user's file.
import { dirname, join } from 'node:path'
import type { Disk } from './disk.ts'

/** Nanoseconds; a younger one may belong to a save that is running. */
const OLD_ENOUGH = 10n * 60n * 1_000_000_000n

/** Looks only for this program's own temp names, only at regular files; failures do not matter. */
export async function sweepTemps(disk: Disk, besidePath: string, now: Date): Promise<void> {
  const folder = dirname(besidePath)
  try {
    const temps = (await disk.list(folder)).filter((name) => /^\.~[0-9a-f]{12}\.sotmp$/.test(name))
    for (const temp of temps) {
      const path = join(folder, temp)
      const found = await disk.stat(path)
      const age = BigInt(now.getTime()) * 1_000_000n - found.modified
      if (found.isFile && age > OLD_ENOUGH) await disk.remove(path)
    }
  } catch {
    // Tidying up is never a reason to trouble anybody; the next save tries again.
  }
}
