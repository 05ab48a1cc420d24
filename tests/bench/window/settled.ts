// When the picture after an act was on the screen: the last frame in which anything was drawn.
import { watchDrawing } from './drawing.ts'
import { paintMarker } from './paint-marker.ts'

/** So long nothing may be drawn before the picture counts as finished, in milliseconds. */
const QUIET = 400

const drawing = watchDrawing()
const marker = paintMarker()

/**
 * Milliseconds from the act to the moment at which the browser showed its last frame; null where
 * it drew nothing or was not done within the limit.
 */
export async function settled(act: () => unknown, limit: number): Promise<number | null> {
  drawing.take()
  const start = performance.now()
  let isDone = false
  const done = Promise.resolve(act()).then(() => {
    isDone = true
  })
  let last: { readonly at: number; readonly mark: string } | null = null
  for (let now = start; now - start < limit; now = performance.now()) {
    await new Promise(requestAnimationFrame)
    if (drawing.take()) last = { at: performance.now(), mark: marker.put() }
    else if (isDone && performance.now() - (last?.at ?? start) > QUIET) {
      await done
      const shown = last && (await marker.shown(last.mark))
      return shown === null ? null : shown - start
    }
  }
  return null
}
