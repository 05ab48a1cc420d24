// How long frames last, from one animation frame to the next.

/** Begins to record; `next` comes with the next frame. */
export function frameTimes(): { next(): Promise<void>; stop(): readonly number[] } {
  const times: number[] = []
  let waiting: (() => void)[] = []
  let before: number | null = null
  let frame = requestAnimationFrame(tick)
  function tick() {
    // The clock, not the frame's own time stamp, which is rounded to the screen's rhythm.
    const now = performance.now()
    if (before !== null) times.push(now - before)
    before = now
    frame = requestAnimationFrame(tick)
    const woken = waiting
    waiting = []
    for (const wake of woken) wake()
  }
  return {
    next: () => new Promise((resolve) => waiting.push(resolve)),
    stop() {
      cancelAnimationFrame(frame)
      return times
    },
  }
}
