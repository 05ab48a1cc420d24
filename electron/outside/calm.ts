// Runs something once after a burst of requests, and never twice at the same time.

export interface Calm {
  /** Runs soon; once for all who ask meanwhile. */
  ask(): void
  /** Nothing runs any more, whoever asks. */
  stop(): void
}

export interface CalmPace {
  /** Milliseconds of quiet to wait for. */
  readonly quiet: number
  /** Milliseconds after which it runs although there is no quiet. */
  readonly atMost: number
}

/** `run` must not fail. */
export function calmly(run: () => Promise<void>, { quiet, atMost }: CalmPace): Calm {
  let timer: NodeJS.Timeout | undefined
  let firstAsked: number | null = null
  let isRunning = false
  let isStopped = false

  function ask(): void {
    if (isStopped) return
    const now = performance.now()
    firstAsked ??= now
    clearTimeout(timer)
    timer = setTimeout(start, Math.min(quiet, Math.max(0, firstAsked + atMost - now)))
    timer.unref()
  }

  function start(): void {
    // What is asked for while it runs may concern what it has passed already.
    if (isRunning) {
      firstAsked = null
      ask()
      return
    }
    firstAsked = null
    isRunning = true
    void run().finally(() => {
      isRunning = false
    })
  }

  return {
    ask,
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
