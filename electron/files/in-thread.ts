// Starts a thread for one job and waits for its answer.
import { Worker } from 'node:worker_threads'
import { err, ok, type Result } from '../../shared/result.ts'
import { systemCodeOf } from './file-error.ts'
import type { ThreadJob } from './thread-job.ts'

/** Megabytes of memory; a chart of 50,000 roles takes 200, damaged files can take any amount. */
const MOST_MEMORY = 2_000

export interface ThreadOptions {
  /** Ends the thread, whose promise then rejects. */
  readonly signal?: AbortSignal | undefined
  /** Megabytes. */
  readonly mostMemory?: number
}

/** An error is what the system says of too little memory. `script`: the bundle of thread.ts. */
export function inThread<Answer>(
  script: string,
  job: ThreadJob,
  { signal, mostMemory = MOST_MEMORY }: ThreadOptions = {},
): Promise<Result<Answer, string>> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const thread = new Worker(script, {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    })
    const stop = () => {
      reject(signal?.reason)
      void thread.terminate()
    }
    signal?.addEventListener('abort', stop)
    thread.once('message', (answer: Answer) => resolve(ok(answer)))
    // After an answer these say nothing any more.
    thread.once('messageerror', reject)
    thread.once('exit', () => {
      signal?.removeEventListener('abort', stop)
      reject(new Error('Bug: the thread ended without an answer'))
    })
    thread.once('error', (cause) => {
      if (systemCodeOf(cause) !== 'ERR_WORKER_OUT_OF_MEMORY') reject(cause)
      else resolve(err(String(cause)))
    })
  })
}
