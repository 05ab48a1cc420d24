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
  const drawn = await drawnAfter(act, limit)
  if (!drawn) return null
  const shown = await marker.shown(drawn.last)
  return shown === null ? null : shown - drawn.start
}

/** Also to the first one; null where nothing was drawn or it was not done within the limit. */
export async function shownAfter(act: () => unknown, limit: number): Promise<Shown | null> {
  const drawn = await drawnAfter(act, limit)
  if (!drawn) return null
  const last = await marker.shown(drawn.last)
  const first = await marker.shown(drawn.first)
  return first === null || last === null
    ? null
    : { first: first - drawn.start, last: last - drawn.start }
}

interface Drawn {
  readonly start: number
  /** Marks of frames. */
  readonly first: string
  readonly last: string
}

async function drawnAfter(act: () => unknown, limit: number): Promise<Drawn | null> {
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
      return first === null || last === null ? null : { start, first, last: last.mark }
    }
  }
  return null
}
