// Reads a chart without keeping windows waiting: a large one in a thread of its own.
import { err } from '../../shared/result.ts'
import { isPicture } from '../inside/file-inside.ts'
import { type Disk, realDisk } from './disk.ts'
import { inThread, type ThreadOptions } from './in-thread.ts'
import { type OpenedChart, openAsText } from './open-as-text.ts'
import type { Places } from './open-file.ts'

/** Bytes; less is read in about the time in which a thread starts: a chart of 5,000 roles. */
const LARGE = 2 * 1024 * 1024

/** As `openAsText`. `script` is the bundle of thread.ts. What is inside a picture is unpacked in the thread. */
export async function openApart(
  path: string,
  script: string,
  {
    disk = realDisk,
    places = 'files',
    ...options
  }: ThreadOptions & { readonly disk?: Disk; readonly places?: Places } = {},
): Promise<OpenedChart> {
  if (!(await isLarge(path, disk))) {
    const opened = await openAsText(path, disk)
    if (places === 'files' || !isOfPicture(opened)) return opened
  }
  const job = { kind: 'open', path, places } as const
  const done = await inThread<OpenedChart>(script, job, options)
  return done.ok ? done.value : err({ code: 'E_BUSY_SYSTEM', detail: done.error })
}

/** A small picture may hold a large chart. */
function isOfPicture(opened: OpenedChart): boolean {
  return !opened.ok && opened.error.code === 'E_NOT_SALESORG' && isPicture(opened.error.kind)
}

/** What cannot be looked at is not large: opening it will say why. */
async function isLarge(path: string, disk: Disk): Promise<boolean> {
  try {
    return (await disk.stat(path)).size >= LARGE
  } catch {
    return false
  }
}
