// Reads a chart without keeping windows waiting: a large one in a thread of its own.
import { err } from '../../shared/result.ts'
import { type Disk, realDisk } from './disk.ts'
import { inThread, type ThreadOptions } from './in-thread.ts'
import { type OpenedChart, openAsText } from './open-as-text.ts'

/** Bytes; less is read in about the time in which a thread starts: a chart of 5,000 roles. */
const LARGE = 2 * 1024 * 1024

/** As `openAsText`. `script` is the bundle of thread.ts. */
export async function openApart(
  path: string,
  script: string,
  { disk = realDisk, ...options }: ThreadOptions & { readonly disk?: Disk } = {},
): Promise<OpenedChart> {
  if (!(await isLarge(path, disk))) return await openAsText(path, disk)
  const done = await inThread<OpenedChart>(script, { kind: 'open', path }, options)
  return done.ok ? done.value : err({ code: 'E_BUSY_SYSTEM', detail: done.error })
}

/** What cannot be looked at is not large: opening it will say why. */
async function isLarge(path: string, disk: Disk): Promise<boolean> {
  try {
    return (await disk.stat(path)).size >= LARGE
  } catch {
    return false
  }
}
