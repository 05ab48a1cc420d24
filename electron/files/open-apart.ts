// Reads a chart without keeping windows waiting: a large one in a thread of its own.
import { Worker } from 'node:worker_threads'
import { err, type Result } from '../../shared/result.ts'
import { type Disk, realDisk } from './disk.ts'
import { systemCodeOf } from './file-error.ts'
import { type OpenError, type OpenedFile, openFile } from './open-file.ts'

/** Bytes; less is read in about the time in which a thread starts. */
const LARGE = 4 * 1024 * 1024

/** Megabytes of memory; a chart of 50,000 roles takes 200, damaged files can take any amount. */
const MOST_MEMORY = 2_000

/** As `openFile`. `script` is the bundle of read-thread.ts; `mostMemory` in megabytes. */
export async function openApart(
  path: string,
  script: string,
  { disk = realDisk, mostMemory = MOST_MEMORY }: { disk?: Disk; mostMemory?: number } = {},
): Promise<Result<OpenedFile, OpenError>> {
  return (await isLarge(path, disk)) ? openInThread(path, script, mostMemory) : openFile(path, disk)
}

/** What cannot be looked at is not large: opening it will say why. */
async function isLarge(path: string, disk: Disk): Promise<boolean> {
  try {
    return (await disk.stat(path)).size >= LARGE
  } catch {
    return false
  }
}

function openInThread(
  path: string,
  script: string,
  mostMemory: number,
): Promise<Result<OpenedFile, OpenError>> {
  const thread = new Worker(script, {
    workerData: path,
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  })
  return new Promise((resolve, reject) => {
    thread.once('message', resolve)
    // After an answer these two say nothing any more.
    thread.once('messageerror', reject)
    thread.once('exit', () => reject(new Error('Bug: the thread ended without an answer')))
    thread.once('error', (cause) => {
      if (systemCodeOf(cause) !== 'ERR_WORKER_OUT_OF_MEMORY') reject(cause)
      else resolve(err({ code: 'E_BUSY_SYSTEM', detail: String(cause) }))
    })
  })
}
