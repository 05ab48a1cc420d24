// When the picture after an act was on the screen: the first and the last frame in which anything was drawn.
import { watchDrawing } from './drawing.ts'
import { paintMarker } from './paint-marker.ts'

/** So long nothing may be drawn before the picture counts as finished, in milliseconds. */
const QUIET = 400

const drawing = watchDrawing()
const marker = paintMarker()

/** Milliseconds from an act to the moments at which the browser showed frames. */
export interface Shown {
  /** The first one in which anything was drawn. */
  readonly first: number
  /** The last one. */
  readonly last: number
}

/** Milliseconds to the last frame; null where nothing was drawn or it was not done within the limit. */
export async function settled(act: () => unknown, limit: number): Promise<number | null> {
  return (await shownAfter(act, limit))?.last ?? null
}

/** null where nothing was drawn or it was not done within the limit. */
export async function shownAfter(act: () => unknown, limit: number): Promise<Shown | null> {
  drawing.take()
  const start = performance.now()
  let isDone = false
  const done = Promise.resolve(act()).then(() => {
    isDone = true
  })
  let first: string | null = null
  let last: { readonly at: number; readonly mark: string } | null = null
  for (let now = start; now - start < limit; now = performance.now()) {
    await new Promise(requestAnimationFrame)
    if (drawing.take()) {
      last = { at: performance.now(), mark: marker.put() }
      first ??= last.mark
    } else if (isDone && performance.now() - (last?.at ?? start) > QUIET) {
      await done
      if (first === null || last === null) return null
      const [begun, ended] = [await marker.shown(first), await marker.shown(last.mark)]
      return begun === null || ended === null ? null : { first: begun - start, last: ended - start }
    }
  }
  return null
}
