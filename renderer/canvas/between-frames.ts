// Does work piece by piece in the time that is left between frames.

/** Milliseconds that have to be left for one more piece. */
const LEAST_TIME = 6

/** A busy page gets a piece done after so many milliseconds all the same. */
const MOST_PATIENCE = 60

/** Calls back with the result; returns the way to give up. */
export function betweenFrames<Value>(
  work: Generator<void, Value>,
  done: (value: Value) => void,
): () => void {
  let asked = 0
  const ask = () => {
    asked = requestIdleCallback(goOn, { timeout: MOST_PATIENCE })
  }
  const goOn = (idle: IdleDeadline) => {
    do {
      const piece = work.next()
      if (piece.done) {
        done(piece.value)
        return
      }
    } while (idle.timeRemaining() >= LEAST_TIME)
    ask()
  }
  ask()
  return () => cancelIdleCallback(asked)
}

/** Does it all at once. */
export function allAtOnce<Value>(work: Generator<void, Value>): Value {
  for (;;) {
    const piece = work.next()
    if (piece.done) return piece.value
  }
}
