// Work in pieces: as much as there is time for, all of it in the end, none after it was given up.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { allAtOnce, betweenFrames } from '../../../renderer/canvas/between-frames.ts'

type Callback = (idle: { readonly didTimeout: boolean; timeRemaining(): number }) => void

let waiting = new Map<number, Callback>()
let clock = 0

/** The browser has nothing else to do for so many milliseconds, or none and calls all the same. */
function idleFor(milliseconds: number, didTimeout = false) {
  const callbacks = [...waiting.values()]
  waiting = new Map()
  const end = clock + milliseconds
  for (const callback of callbacks)
    callback({ didTimeout, timeRemaining: () => Math.max(0, end - clock) })
}

beforeEach(() => {
  let last = 0
  waiting = new Map()
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => {
    last += 1
    waiting.set(last, callback)
    return last
  })
  vi.stubGlobal('cancelIdleCallback', (asked: number) => waiting.delete(asked))
})

afterEach(() => vi.unstubAllGlobals())

/** Three pieces of five milliseconds that say how far they are. */
function* threePieces(done: number[]): Generator<void, string> {
  for (const piece of [1, 2, 3]) {
    clock += 5
    done.push(piece)
    if (piece < 3) yield
  }
  return 'ready'
}

test('as many pieces as there is time for', () => {
  const done: number[] = []
  const ready = vi.fn()
  betweenFrames(threePieces(done), ready)
  expect(done).toEqual([])
  idleFor(12)
  expect(done).toEqual([1])
  idleFor(50)
  expect(done).toEqual([1, 2, 3])
  expect(ready).toHaveBeenCalledExactlyOnceWith('ready')
  expect(waiting.size).toBe(0)
})

test('none where the next frame is near, but one where that has been so for long', () => {
  const done: number[] = []
  betweenFrames(threePieces(done), vi.fn())
  idleFor(2)
  expect(done).toEqual([])
  idleFor(0, true)
  expect(done).toEqual([1])
  expect(waiting.size).toBe(1)
})

test('given up, no further piece is done', () => {
  const done: number[] = []
  const ready = vi.fn()
  const giveUp = betweenFrames(threePieces(done), ready)
  idleFor(12)
  giveUp()
  idleFor(50)
  expect(done).toEqual([1])
  expect(ready).not.toHaveBeenCalled()
})

test('all at once it comes to the same', () => {
  const done: number[] = []
  expect(allAtOnce(threePieces(done))).toBe('ready')
  expect(done).toEqual([1, 2, 3])
})
