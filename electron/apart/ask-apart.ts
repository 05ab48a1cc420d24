// Asks a process apart one thing, and ends it when it has answered, has died or takes too long.
import type { Log } from '../basics/log.ts'
import type { ProcessApart } from './process-apart.ts'

interface Asking {
  readonly log: Log
  /** For the log, such as "a photo was not read". */
  readonly failure: string
  /** Milliseconds until a process that says nothing is ended. */
  readonly patience: number
  /** Gives up before: nobody wants the answer any more. */
  readonly signal?: AbortSignal
}

/** null where it gives up, dies or takes too long, which the log says. Whoever asks checks the answer. */
export function askApart<Job>(
  child: ProcessApart<Job>,
  job: Job,
  { log, failure, patience, signal }: Asking,
): Promise<unknown> {
  return new Promise((resolve) => {
    let isSettled = false
    const settle = (answer: unknown, why?: string) => {
      // It ends because it was told to.
      if (isSettled) return
      isSettled = true
      clearTimeout(timer)
      if (why !== undefined) log(failure, why)
      child.kill()
      resolve(answer)
    }
    const timer = setTimeout(() => settle(null, 'it took too long'), patience)
    if (signal?.aborted) return settle(null)
    signal?.addEventListener('abort', () => settle(null))
    child.onExit((code) => settle(null, `the process ended with ${code}`))
    child.onMessage((message) => settle(message))
    child.send(job)
  })
}
