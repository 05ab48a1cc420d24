// The files in which recovery copies lie: two for each chart, so that a bad one has a good one beside it.
import { join } from 'node:path'
import type { Result } from '../../shared/result.ts'
import type { Disk } from '../files/disk.ts'
import { type FileError, systemCodeOf } from '../files/file-error.ts'
import { replaceFile } from '../files/replace-file.ts'
import { sweepTemps } from '../files/sweep-temps.ts'
import { type RecoveryCopy, readCopy } from './copy-text.ts'

/** Written in turn. */
export type Slot = 1 | 2

export interface FoundCopy {
  readonly copy: RecoveryCopy
  readonly slot: Slot
}

export interface FoundCopies {
  /** The newest sound copy of each chart, the one that was changed last at the end. */
  readonly found: readonly FoundCopy[]
  /** Charts of which there was a copy, but no sound one; those files were put aside. */
  readonly damaged: number
}

const NAME = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([12])\.recovery$/

/** All that holds charts: copies, damaged ones, and what was left of one that was being written. */
const ANY_NAME = /(\.recovery|\.damaged|\.sotmp)$/

/** Writes one copy; the other one of the chart is left alone. */
export async function writeCopy(
  disk: Disk,
  folder: string,
  file: { readonly documentId: string; readonly slot: Slot; readonly bytes: Uint8Array },
): Promise<Result<unknown, FileError>> {
  await disk.makeFolder(folder)
  const realPath = join(folder, nameOf(file.documentId, file.slot))
  return await replaceFile(disk, { realPath, bytes: file.bytes, mode: 0o600 })
}

/** Deletes the copies of a chart, also the damaged ones; what is not there any more is deleted already. */
export async function removeCopies(disk: Disk, folder: string, documentId: string): Promise<void> {
  for (const slot of [1, 2] as const)
    for (const name of [nameOf(documentId, slot), damagedName(nameOf(documentId, slot))]) {
      try {
        await disk.remove(join(folder, name))
      } catch (cause) {
        if (systemCodeOf(cause) !== 'ENOENT') throw cause
      }
    }
}

/** Deletes the copies of all charts but some, also the damaged ones; throws where one cannot be deleted. */
export async function removeOtherCopies(
  disk: Disk,
  folder: string,
  kept: ReadonlySet<string>,
): Promise<void> {
  for (const name of await namesIn(disk, folder, ANY_NAME)) {
    const [, documentId = ''] = NAME.exec(name) ?? []
    if (!kept.has(documentId)) await disk.remove(join(folder, name))
  }
}

/** What a start finds; what was left of a copy that was being written holds a chart, too, and goes. */
export async function findCopies(disk: Disk, folder: string, now: Date): Promise<FoundCopies> {
  await sweepTemps(disk, join(folder, 'any'), now)
  return await readCopies(disk, folder)
}

/** Reads all that is in the folder; damaged files are kept under another name. */
export async function readCopies(disk: Disk, folder: string): Promise<FoundCopies> {
  const newest = new Map<string, FoundCopy | null>()
  for (const name of await namesIn(disk, folder, NAME)) {
    const [, documentId = '', slot = ''] = NAME.exec(name) ?? []
    const copy = await copyIn(disk, join(folder, name))
    if (copy === 'newer') continue
    const before = newest.get(documentId) ?? null
    const isNewer = copy !== null && (before === null || before.copy.savedAt < copy.savedAt)
    newest.set(documentId, isNewer ? { copy, slot: slot === '1' ? 1 : 2 } : before)
  }
  const found = [...newest.values()].filter((copy) => copy !== null)
  return {
    found: found.toSorted((a, b) => (a.copy.savedAt < b.copy.savedAt ? -1 : 1)),
    damaged: newest.size - found.length,
  }
}

/** null where the file cannot be used; what a newer Pitcrew has written waits for it. */
async function copyIn(disk: Disk, path: string): Promise<RecoveryCopy | 'newer' | null> {
  try {
    const copy = readCopy(await disk.read(path))
    if (copy.ok) return copy.value
    if (copy.error === 'newer') return 'newer'
    await disk.rename(path, damagedName(path))
    return null
  } catch {
    // Cannot be read or put aside now: it stays where it is.
    return null
  }
}

async function namesIn(disk: Disk, folder: string, form: RegExp): Promise<readonly string[]> {
  try {
    return (await disk.list(folder)).filter((name) => form.test(name))
  } catch {
    // No folder, no copies; one that cannot be read has none that could be used.
    return []
  }
}

function damagedName(name: string): string {
  return `${name}.damaged`
}

function nameOf(documentId: string, slot: Slot): string {
  return `${documentId}.${slot}.recovery`
}
