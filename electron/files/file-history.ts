// Earlier versions of a user's file, kept in the program's own folder, not beside the file.
import { basename, join } from 'node:path'
import type { Disk } from './disk.ts'
import { sha256Of } from './identity.ts'
import { replaceFile } from './replace-file.ts'

/** Versions kept per file. */
const GENERATIONS = 10

/** Milliseconds between two versions, unless a foreign version is about to be replaced. */
const MIN_AGE = 5 * 60 * 1000

/** Copies what is at the path before it is replaced; false where that was not possible. */
export async function keepInHistory(
  disk: Disk,
  realPath: string,
  historyFolder: string,
  now: Date,
  always: boolean,
): Promise<boolean> {
  try {
    const folder = join(historyFolder, sha256Of(Buffer.from(realPath)).slice(0, 32))
    await disk.makeFolder(folder)
    const versions = (await disk.list(folder)).filter(isVersion).toSorted()
    const newest = versions.at(-1)
    if (!always && newest && now.getTime() - timeOf(newest) < MIN_AGE) return true
    const bytes = await disk.read(realPath)
    const kept = await replaceFile(disk, {
      realPath: join(folder, versionName(now)),
      bytes,
      mode: 0o600,
    })
    if (!kept.ok) return false
    for (const old of versions.slice(0, Math.max(0, versions.length + 1 - GENERATIONS)))
      await disk.remove(join(folder, basename(old)))
    return true
  } catch {
    // History is a courtesy: the save itself must not fail because of it. The caller tells the user.
    return false
  }
}

/** Sorts by time as text; no colons, which Windows does not allow in names. */
function versionName(now: Date): string {
  return `${now.toISOString().replaceAll(':', '-')}.salesorg`
}

function isVersion(name: string): boolean {
  return !Number.isNaN(timeOf(name))
}

function timeOf(name: string): number {
  const match = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)\.salesorg$/.exec(name)
  return match ? Date.parse(`${match[1]}${match[2]}:${match[3]}:${match[4]}`) : Number.NaN
}
