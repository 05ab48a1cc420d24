// Earlier versions of a user's file, kept in the program's own folder, not beside the file.
import { join } from 'node:path'
import { LIMITS } from '../../shared/document/limits.ts'
import { RETENTION } from '../../shared/document/retention.ts'
import type { Disk } from './disk.ts'
import {
  ageOf,
  isVersion,
  tooMuch,
  type Version,
  versionName,
  versionsToDrop,
} from './history-rules.ts'
import { sha256Of } from './identity.ts'
import { replaceFile } from './replace-file.ts'
import { sweepTemps } from './sweep-temps.ts'

/** Milliseconds between two versions, unless a foreign version is about to be replaced. */
const MIN_AGE = RETENTION.minutes * 60 * 1000

/** Which history a version belongs to. */
interface VersionPlace {
  /** Of the user's file, with links followed. */
  readonly realPath: string
  readonly historyFolder: string
  readonly now: Date
}

export interface HistoryJob extends VersionPlace {
  /** Bytes of the file. */
  readonly size: bigint
  /** Also soon after the version before: what is replaced is not this program's own. */
  readonly always: boolean
  /** When the file was written, in nanoseconds since 1970; left out: not known. */
  readonly modified?: bigint
  /** The user wants no versions to be kept; then a foreign one is not kept either, which is answered. */
  readonly isOff?: boolean
}

/** Copies what is at the path before it is replaced; false where that was due and not possible. */
export async function keepInHistory(disk: Disk, job: HistoryJob): Promise<boolean> {
  const { now, historyFolder } = job
  if (job.isOff) return !job.always
  // Not a chart: whatever the user chose to replace, it is not copied by the gigabyte.
  if (job.size > LIMITS.fileBytes) return false
  try {
    const folder = historyFolderOf(historyFolder, job.realPath)
    await disk.makeFolder(folder)
    const newest = (await disk.list(folder)).filter(isVersion).toSorted().at(-1)
    if (!job.always && newest !== undefined && ageOf(newest, now) < MIN_AGE) return true
    return await putVersion(disk, folder, job, await disk.read(job.realPath), savedAtOf(job))
  } catch {
    // History is a courtesy: the save itself must not fail because of it. The caller tells the user.
    return false
  }
}

/** Adds a version that is on no disk yet, such as work that gives way to another program's; false where not possible. */
export async function addVersion(
  disk: Disk,
  place: VersionPlace,
  bytes: Uint8Array,
): Promise<boolean> {
  try {
    const folder = historyFolderOf(place.historyFolder, place.realPath)
    await disk.makeFolder(folder)
    return await putVersion(disk, folder, place, bytes)
  } catch {
    return false
  }
}

async function putVersion(
  disk: Disk,
  folder: string,
  place: VersionPlace,
  bytes: Uint8Array,
  savedAt?: Date,
): Promise<boolean> {
  const kept = await replaceFile(disk, {
    realPath: join(folder, versionName(place.now, savedAt)),
    bytes,
    mode: 0o600,
  })
  if (!kept.ok) return false
  await tidyUp(disk, folder, place)
  return true
}

/** Where the versions of one file lie. */
export function historyFolderOf(historyFolder: string, realPath: string): string {
  return join(historyFolder, sha256Of(Buffer.from(realPath)).slice(0, 32))
}

function savedAtOf({ modified }: HistoryJob): Date | undefined {
  return modified === undefined ? undefined : new Date(Number(modified / 1_000_000n))
}

async function tidyUp(
  disk: Disk,
  folder: string,
  { historyFolder, now }: VersionPlace,
): Promise<void> {
  try {
    for (const name of versionsToDrop(await disk.list(folder), now))
      await disk.remove(join(folder, name))
    for (const { path } of tooMuch(await allVersions(disk, historyFolder))) await disk.remove(path)
  } catch {
    // The version itself is kept; what could not be removed now is tried again next time.
  }
  await sweepTemps(disk, join(folder, versionName(now)), now)
}

async function allVersions(disk: Disk, historyFolder: string): Promise<readonly Version[]> {
  const versions: Version[] = []
  for (const key of await disk.list(historyFolder)) {
    const folder = join(historyFolder, key)
    for (const name of (await disk.list(folder)).filter(isVersion)) {
      const path = join(folder, name)
      versions.push({ name, path, size: (await disk.stat(path)).size })
    }
  }
  return versions
}
