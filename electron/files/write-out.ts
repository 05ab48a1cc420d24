// Makes the bytes of a chart's file without keeping windows waiting: a large one in a thread of its own.
import type { ReadError } from '../../shared/document/read-error.ts'
import { err, type Result } from '../../shared/result.ts'
import { type FileBytes, fileBytesOf, type WrittenOut } from './file-bytes.ts'
import { inThread, type ThreadOptions } from './in-thread.ts'

/** Characters; less is written out in about the time in which a thread starts. */
const LARGE = 1024 * 1024

/** Why a chart is not written, the system's lack of memory included. */
export type Unwritable = ReadError | { readonly code: 'E_BUSY_SYSTEM' }

/** As `fileBytesOf`. */
export type WriteOut = (chart: string) => Promise<Result<WrittenOut, Unwritable>>

/** In this thread. */
export const writeOutHere: WriteOut = async (chart) => fileBytesOf(chart)

/** `script`: the bundle of thread.ts. */
export function writeOutApart(script: string, options: ThreadOptions = {}): WriteOut {
  return async (chart) => {
    if (chart.length < LARGE) return fileBytesOf(chart)
    const done = await inThread<FileBytes>(script, { kind: 'write-out', chart }, options)
    return done.ok ? done.value : err({ code: 'E_BUSY_SYSTEM' })
  }
}
