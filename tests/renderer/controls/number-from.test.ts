// Numbers as people write them.
import { expect, test } from 'vitest'
import { numberFrom } from '../../../renderer/controls/number-from.ts'

test.each([
  ['1500', 1500],
  ['1,500', 1500],
  ['1 500', 1500],
  ['1\u00a0500', 1500],
  ['1’500', 1500],
  ['1,500.5', 1500.5],
  ['1,200,000', 1_200_000],
  ['12.5', 12.5],
  // A founder on the continent who writes half a job must not get five.
  ['0,5', 0.5],
  ['12,5', 12.5],
  ['0,125', 0.125],
  ['-2,5', -2.5],
  [' 12.5 % ', 12.5],
])('%s', (text, number) => {
  expect(numberFrom(text)).toBe(number)
})

test.each(['abc', '12 people', '1.2.3', '--1'])('%s is none', (text) => {
  expect(numberFrom(text)).toBeNaN()
})
