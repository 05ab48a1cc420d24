// Does something soon after a change: once things are quiet, and at times while they are not.

interface Times {
  /** Milliseconds without a change. */
  readonly quiet: number
  /** Milliseconds from the first change on, whatever else changes. */
  readonly longest: number
}

interface SoonAfter {
  /** Something has changed. */
  touch(): void
  /** Does it at once, if anything has changed. */
  flush(): void
  /** Gives up what has not been done. */
  stop(): void
}

export function soonAfter(act: () => void, { quiet, longest }: Times): SoonAfter {
  let quietTimer: ReturnType<typeof setTimeout> | undefined
  let longestTimer: ReturnType<typeof setTimeout> | undefined

  function stop() {
    clearTimeout(quietTimer)
    clearTimeout(longestTimer)
    longestTimer = undefined
  }
  function flush() {
    if (longestTimer === undefined) return
    stop()
    act()
  }
  return {
    touch() {
      clearTimeout(quietTimer)
      quietTimer = setTimeout(flush, quiet)
      longestTimer ??= setTimeout(flush, longest)
    },
    flush,
    stop,
  }
}
