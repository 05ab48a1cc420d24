// Many requests, few runs: never at the same time, and never none.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { calmly } from '../../../electron/outside/calm.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const PACE = { quiet: 300, atMost: 1_500 }

test('a burst is one run, after a moment of quiet', async () => {
  const run = vi.fn(async () => {})
  const calm = calmly(run, PACE)
  for (let time = 0; time < 1_000; time += 100) {
    calm.ask()
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(run).toHaveBeenCalledTimes(0)
  await vi.advanceTimersByTimeAsync(200)
  expect(run).toHaveBeenCalledTimes(1)
})

test('where there is no quiet it runs all the same', async () => {
  const run = vi.fn(async () => {})
  const calm = calmly(run, PACE)
  for (let time = 0; time < 4_500; time += 100) {
    calm.ask()
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(run.mock.calls.length).toBeGreaterThanOrEqual(2)
})

test('what is asked for during a run is run after it, never beside it', async () => {
  let running = 0
  let most = 0
  const run = vi.fn(async () => {
    running += 1
    most = Math.max(most, running)
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    running -= 1
  })
  const calm = calmly(run, PACE)
  calm.ask()
  await vi.advanceTimersByTimeAsync(1_000)
  calm.ask()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(run).toHaveBeenCalledTimes(2)
  expect(most).toBe(1)
})

test('after the stop nothing runs', async () => {
  const run = vi.fn(async () => {})
  const calm = calmly(run, PACE)
  calm.ask()
  calm.stop()
  calm.ask()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(run).not.toHaveBeenCalled()
})
