// Painting at once, but never twice for one frame.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { onceAFrame } from '../../../../renderer/canvas/overview/once-a-frame.ts'

let waiting = new Map<number, () => void>()

/** What the browser does before it shows a frame. */
function nextFrame() {
  const callbacks = [...waiting.values()]
  waiting = new Map()
  for (const callback of callbacks) callback()
}

beforeEach(() => {
  let last = 0
  waiting = new Map()
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
    last += 1
    waiting.set(last, callback)
    return last
  })
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => waiting.delete(frame))
})

afterEach(() => vi.unstubAllGlobals())

test('the first call of a frame works at once, all further ones together in the next', () => {
  const work = vi.fn()
  const [ask] = onceAFrame(work)
  ask()
  expect(work).toHaveBeenCalledTimes(1)
  ask()
  ask()
  expect(work).toHaveBeenCalledTimes(1)
  nextFrame()
  expect(work).toHaveBeenCalledTimes(2)
})

test('nothing is done in frames in which nothing was asked for', () => {
  const work = vi.fn()
  const [ask] = onceAFrame(work)
  ask()
  nextFrame()
  nextFrame()
  expect(work).toHaveBeenCalledTimes(1)
  ask()
  expect(work).toHaveBeenCalledTimes(2)
})

test('given up, nothing follows', () => {
  const work = vi.fn()
  const [ask, stop] = onceAFrame(work)
  ask()
  ask()
  stop()
  nextFrame()
  expect(work).toHaveBeenCalledTimes(1)
})
