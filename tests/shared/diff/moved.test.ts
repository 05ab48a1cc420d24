// The fewest things that explain a new order.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { movedAmong } from '../../../shared/diff/moved.ts'

function moved(places: readonly number[]): readonly number[] {
  return movedAmong(places.map((at) => ({ at }))).map(({ at }) => at)
}

describe('movedAmong', () => {
  it.each<[string, readonly number[], readonly number[]]>([
    ['nothing in nothing', [], []],
    ['nothing in the order it had', [0, 1, 5, 9], []],
    ['what went to the end', [1, 2, 3, 0], [0]],
    ['what came to the front', [3, 0, 1, 2], [3]],
    ['a block that went together', [2, 3, 4, 5, 0, 1], [0, 1]],
    ['all but one where the order is turned around', [3, 2, 1, 0], [3, 2, 1]],
  ])('finds %s', (_name, places, expected) => {
    expect(moved(places)).toEqual(expected)
  })

  it('leaves what follows as before, and as much of it as can be', () => {
    const permutation = fc
      .integer({ min: 0, max: 7 })
      .chain((length) => fc.shuffledSubarray([...Array(length).keys()], { minLength: length }))
    fc.assert(
      fc.property(permutation, (places) => {
        const gone = new Set(moved(places))
        const rest = places.filter((at) => !gone.has(at))
        expect(rest).toEqual(rest.toSorted((a, b) => a - b))
        expect(rest.length).toBe(longestRise(places))
      }),
    )
  })

  it('takes tens of thousands', () => {
    const count = 50_000
    const places = Array.from({ length: count }, (_, at) => (at * 7919) % count)
    expect(moved(places).length).toBeLessThan(count)
  })
})

/** By trying all choices. */
function longestRise(places: readonly number[]): number {
  let best = 0
  for (let choice = 0; choice < 2 ** places.length; choice++) {
    const chosen = places.filter((_at, index) => (choice >> index) & 1)
    const isRising = chosen.every((at, index) => index === 0 || at > (chosen[index - 1] ?? 0))
    if (isRising) best = Math.max(best, chosen.length)
  }
  return best
}
