// Does work piece by piece in the time that is left between frames.

/** Milliseconds that have to be left before the next frame for one more piece. */
const LEAST_TIME = 8

/** On a busy page a piece is done after so many milliseconds all the same. */
const MOST_PATIENCE = 40

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
    let isTime = idle.didTimeout || idle.timeRemaining() >= LEAST_TIME
    while (isTime) {
      const piece = work.next()
      if (piece.done) {
        done(piece.value)
        return
      }
      isTime = idle.timeRemaining() >= LEAST_TIME
    }
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
