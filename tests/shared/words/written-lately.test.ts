// When a file was changed, as short as one says it.
import { expect, test } from 'vitest'
import { writtenLately } from '../../../shared/words/written-lately.ts'

const CLOCK = { now: Date.parse('2026-11-30T15:00:00Z'), locale: 'en-GB', timeZone: 'UTC' }
const lately = (moment: string) => writtenLately(Date.parse(moment), CLOCK)

test('by the clock, the day of the week, or the date', () => {
  expect(lately('2026-11-30T12:04:00Z')).toBe('12:04')
  expect(lately('2026-11-29T12:04:00Z')).toBe('Yesterday')
  expect(lately('2026-11-26T12:04:00Z')).toBe('Thursday')
  // A Monday, too: its name would mean today.
  expect(lately('2026-11-23T16:00:00Z')).toBe('23 November')
  expect(lately('2025-11-30T12:04:00Z')).toBe('30 November 2025')
})

test('a clock that was wrong is no riddle', () => {
  expect(lately('2026-12-02T12:04:00Z')).toBe('2 December')
})
