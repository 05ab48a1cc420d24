// The same seed gives the same gestures, and every gesture has its turn.
import { expect, test } from 'vitest'
import { randomOf } from './random.ts'

function shares(seed: number, count: number): readonly number[] {
  const { share } = randomOf(seed)
  return Array.from({ length: count }, share)
}

test('a seed gives the same numbers again, another seed others', () => {
  expect(shares(7, 20)).toEqual(shares(7, 20))
  expect(shares(8, 20)).not.toEqual(shares(7, 20))
})

test('numbers are spread over the whole range', () => {
  const numbers = shares(1, 10_000)
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
  for (const tenth of Array.from({ length: 10 }, (_, at) => at / 10)) {
    const inside = numbers.filter((number) => number >= tenth && number < tenth + 0.1)
    expect(inside.length).toBeGreaterThan(800)
  }
})

test('both ends of a range are reached, and nothing beyond them', () => {
  const { between } = randomOf(3)
  const found = new Set(Array.from({ length: 500 }, () => between(2, 5)))
  expect([...found].sort()).toEqual([2, 3, 4, 5])
})

test('what weighs three times as much is picked three times as often', () => {
  const random = randomOf(4)
  const items = [{ weight: 0 }, { weight: 1 }, { weight: 3 }] as const
  const picked = Array.from({ length: 4_000 }, () => random.pickByWeight(items))
  const [never, seldom, often] = items.map((item) => picked.filter((each) => each === item).length)
  expect(never).toBe(0)
  expect((often ?? 0) / (seldom ?? 1)).toBeCloseTo(3, 0)
})
