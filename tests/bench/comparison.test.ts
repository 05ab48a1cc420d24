// Results of the benchmark: what counts as reached.
import { describe, expect, test } from 'vitest'
import { compared, growth, isReached, ratioOf } from './comparison.ts'

const load = { work: 'load', roles: 1_000, beside: 'best peer', goal: 'load' } as const

describe('a goal', () => {
  test.each([
    [100, 200, true],
    [101, 200, false],
    [null, 200, false],
    [100, null, null],
  ])('ours %s beside %s: %s', (ours, value, reached) => {
    expect(isReached(compared({ ...load, ours, value }))).toBe(reached)
  })

  test('counts at its own sizes only', () => {
    expect(isReached(compared({ ...load, roles: 100, ours: 900, value: 200 }))).toBeNull()
  })

  test('is a number of times the reference', () => {
    expect(ratioOf(compared({ ...load, ours: 50, value: 200 }))).toBe(0.25)
  })
})

test('growth compares the time per role', () => {
  const line = growth('write a file', 2, 30)
  expect(ratioOf(line)).toBe(1.5)
  expect(isReached(line)).toBe(false)
})
