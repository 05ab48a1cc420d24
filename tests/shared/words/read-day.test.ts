// Days as people and spreadsheets write them, in the order of their locale.
import { expect, it } from 'vitest'
import { readDay } from '../../../shared/words/read-day.ts'

it.each([
  ['2024-03-31', 'en-GB', '2024-03-31'],
  ['31.03.2024', 'en-US', '2024-03-31'],
  ['3/4/2024', 'en-US', '2024-03-04'],
  ['3/4/2024', 'en-GB', '2024-04-03'],
  ['3/31/24', 'en-GB', '2024-03-31'],
  ['15 Mai 2023', 'de-DE', '2023-05-15'],
  ['juillet 2023', 'fr-FR', '2023-07-01'],
  ['Mar 5, 2023', 'en-US', '2023-03-05'],
  ['2024-03-31 00:00:00', 'en-GB', '2024-03-31'],
  ['31.02.2025', 'de-DE', null],
  ['soon', 'en-GB', null],
])('the day %s in %s: %s', (text, locale, day) => {
  expect(readDay(text, locale)).toBe(day)
})
