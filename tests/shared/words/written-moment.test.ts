// Times of day, with the day where that is not today.
import { expect, test } from 'vitest'
import { writtenMoment } from '../../../shared/words/written-moment.ts'

const now = Date.parse('2026-03-31T12:00:00Z')

test.each([
  ['en-GB', 'Europe/London', '2026-03-31T09:05:00Z', '10:05'],
  ['en-US', 'Europe/London', '2026-03-31T12:05:00Z', '1:05 PM'],
  ['de-DE', 'Europe/Berlin', '2026-03-30T20:30:00Z', '30.03.2026, 22:30'],
  // Today there, yesterday here.
  ['en-GB', 'Asia/Tokyo', '2026-03-30T20:30:00Z', '05:30'],
  ['ar-EG', 'Europe/London', '2026-03-31T09:05:00Z', '10:05 ص'],
])('%s in %s', (locale, timeZone, moment, written) => {
  const said = writtenMoment(Date.parse(moment), { now, locale, timeZone })
  expect(said.replaceAll(/\s/g, ' ')).toBe(written)
})
