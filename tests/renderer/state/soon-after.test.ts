// Soon after a change: in the first quiet moment, and now and then while there is none.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { soonAfter } from '../../../renderer/state/soon-after.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function started() {
  const done: number[] = []
  const begun = Date.now()
  const after = soonAfter(() => done.push(Date.now() - begun), { quiet: 1_000, longest: 2_000 })
  return { done, ...after }
}

test('once things are quiet', () => {
  const { done, touch } = started()
  touch()
  vi.advanceTimersByTime(600)
  touch()
  vi.advanceTimersByTime(5_000)
  expect(done).toEqual([1_600])
})

test('every two seconds while they are not', () => {
  const { done, touch } = started()
  for (let time = 0; time < 50; time++) {
    touch()
    vi.advanceTimersByTime(100)
  }
  expect(done).toEqual([2_000, 4_000])
})

test('at once where that is asked for, but not for nothing', () => {
  const { done, touch, flush } = started()
  flush()
  touch()
  vi.advanceTimersByTime(300)
  flush()
  vi.advanceTimersByTime(5_000)
  expect(done).toEqual([300])
})

test('never once it is given up', () => {
  const { done, touch, stop } = started()
  touch()
  stop()
  vi.advanceTimersByTime(5_000)
  expect(done).toEqual([])
})
