// Sharing out in whole numbers.
import { expect, test } from 'vitest'
import { evenPart, inEvenParts } from '../../shared/even-parts.ts'

test('what cannot be divided goes to the first places', () => {
  expect([0, 1, 2].map((at) => evenPart(8, at, 3))).toEqual([3, 3, 2])
  expect([0, 1, 2].map((at) => evenPart(2, at, 3))).toEqual([1, 1, 0])
})

test('items keep their order, and nobody is lost', () => {
  expect(inEvenParts(['a', 'b', 'c', 'd', 'e'], 2)).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e'],
  ])
  expect(inEvenParts(['a'], 3)).toEqual([['a'], [], []])
})
