// Work in pieces: as much as there is time for, all of it in the end, none after it was given up.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { allAtOnce, betweenFrames } from '../../../renderer/canvas/between-frames.ts'

let waiting = new Map<number, (idle: { timeRemaining(): number }) => void>()

/** The browser has nothing else to do for so many milliseconds; each piece takes five. */
function idleFor(milliseconds: number) {
  const callbacks = [...waiting.values()]
  waiting = new Map()
  let left = milliseconds
  for (const callback of callbacks)
    callback({
      timeRemaining() {
        left = Math.max(0, left - 5)
        return left
      },
    })
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

/** Three pieces that say how far they are. */
function* threePieces(done: number[]): Generator<void, string> {
  done.push(1)
  yield
  done.push(2)
  yield
  done.push(3)
  return 'ready'
}

test('a piece in every pause that is short, several in a long one', () => {
  const done: number[] = []
  const ready = vi.fn()
  betweenFrames(threePieces(done), ready)
  expect(done).toEqual([])
  idleFor(1)
  expect(done).toEqual([1])
  idleFor(50)
  expect(done).toEqual([1, 2, 3])
  expect(ready).toHaveBeenCalledExactlyOnceWith('ready')
  expect(waiting.size).toBe(0)
})

test('given up, no further piece is done', () => {
  const done: number[] = []
  const ready = vi.fn()
  const giveUp = betweenFrames(threePieces(done), ready)
  idleFor(1)
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
