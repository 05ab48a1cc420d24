// Runs work at most once per frame of the screen, and never later than the frame that asked for it.

/**
 * The first call in a frame runs at once, so that a change made within an animation frame is seen
 * in that frame; further ones run together at the next. The second function gives up.
 */
export function onceAFrame(work: () => void): readonly [ask: () => void, stop: () => void] {
  let frame = 0
  let isAsked = false
  const next = () => {
    frame = 0
    if (isAsked) run()
  }
  const run = () => {
    isAsked = false
    frame = requestAnimationFrame(next)
    work()
  }
  const ask = () => {
    if (frame === 0) run()
    else isAsked = true
  }
  return [ask, () => cancelAnimationFrame(frame)]
}
