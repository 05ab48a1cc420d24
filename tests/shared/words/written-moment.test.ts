// Times of day, with the day where that is not today.
import { expect, test } from 'vitest'
import { writtenDayOf, writtenMoment, writtenTime } from '../../../shared/words/written-moment.ts'

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

test('a time alone, whatever day it is', () => {
  const clock = { now, locale: 'en-GB', timeZone: 'Europe/London' }
  expect(writtenTime(Date.parse('2020-01-01T09:05:00Z'), clock)).toBe('09:05')
})

test.each([
  ['2026-03-31T00:00:00Z', 'Today'],
  ['2026-03-30T23:59:00Z', 'Yesterday'],
  ['2026-03-30T00:00:00Z', 'Yesterday'],
  ['2026-03-29T23:59:00Z', /^Sunday,? 29 March 2026$/],
  // By a clock that was wrong.
  ['2026-04-01T00:00:00Z', /^Wednesday,? 1 April 2026$/],
])('the day of %s is %s', (moment, said) => {
  const clock = { now, locale: 'en-GB', timeZone: 'UTC' }
  expect(writtenDayOf(Date.parse(moment), clock)).toMatch(said)
})

test('yesterday is yesterday also where a day has 25 or 23 hours', () => {
  const day = (moment: string, then: string) =>
    writtenDayOf(Date.parse(moment), {
      now: Date.parse(then),
      locale: 'en-GB',
      timeZone: 'Europe/Berlin',
    })
  // Put back on the 25th of October, put forward on the 29th of March.
  expect(day('2026-10-24T22:10:00Z', '2026-10-26T22:50:00Z')).toBe('Yesterday')
  expect(day('2026-10-24T21:50:00Z', '2026-10-26T22:50:00Z')).not.toBe('Yesterday')
  expect(day('2026-10-24T21:50:00Z', '2026-10-25T22:50:00Z')).toBe('Yesterday')
  expect(day('2026-03-28T23:10:00Z', '2026-03-29T22:10:00Z')).toBe('Yesterday')
})
