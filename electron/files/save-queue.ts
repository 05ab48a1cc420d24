// One save at a time per document; while one runs, only the latest waiting request is kept.

export interface SaveQueue<Job, Outcome> {
  /** Resolves with the outcome of the save that wrote this job or a later one. */
  add(job: Job): Promise<Outcome>
  /** Resolves when nothing is being saved any more. */
  idle(): Promise<void>
}

interface Waiting<Job, Outcome> {
  job: Job
  readonly outcome: Promise<Outcome>
}

/**
 * Runs `save` strictly one after another, at most one running and one waiting. A job may wait while
 * the file is being written, so what is known of the file belongs into `save`, not into the job.
 */
export function saveQueue<Job, Outcome>(
  save: (job: Job) => Promise<Outcome>,
): SaveQueue<Job, Outcome> {
  let running: Promise<unknown> = Promise.resolve()
  let waiting: Waiting<Job, Outcome> | null = null

  return {
    add(job) {
      if (waiting) {
        waiting.job = job
        return waiting.outcome
      }
      const next: Waiting<Job, Outcome> = {
        job,
        outcome: running.then(
          () => start(next),
          () => start(next),
        ),
      }
      waiting = next
      return next.outcome
    },
    async idle() {
      let last: Promise<unknown> | null = null
      // What has been waiting runs next, and something else may wait by then.
      while (last !== running || waiting) {
        last = running
        await (waiting?.outcome ?? running).catch(() => undefined)
      }
    },
  }

  function start(next: Waiting<Job, Outcome>): Promise<Outcome> {
    waiting = null
    const outcome = save(next.job)
    running = outcome
    return outcome
  }
}
