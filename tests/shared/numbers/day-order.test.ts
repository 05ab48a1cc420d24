// Which number of a day is its month.
import { expect, test } from 'vitest'
import { isMonthBeforeDay } from '../../../shared/numbers/day-order.ts'

test.each([
  ['en-US', true],
  ['en-GB', false],
  ['de-DE', false],
  // Years first are never read as America's.
  ['ja-JP', false],
] as const)('%s: month first %s', (locale, isFirst) => {
  expect(isMonthBeforeDay(locale)).toBe(isFirst)
})
