// Days, the time between them, and days that do not exist.
import { expect, test } from 'vitest'
import {
  daysBetween,
  isoDate,
  monthsBetween,
  monthsLater,
  wholeMonthsBetween,
} from '../../shared/dates.ts'

test('counts days across months, leap days and backwards', () => {
  expect(daysBetween('2026-01-01', '2026-03-01')).toBe(59)
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2026-03-01', '2026-01-01')).toBe(-59)
  expect(daysBetween('2026-03-01', '2026-03-01')).toBe(0)
})

test('a year is twelve months', () => {
  expect(monthsBetween('2025-01-01', '2026-01-01')).toBeCloseTo(12, 1)
})

test.each([
  ['2026-01-30', '2026-06-30', 5],
  ['2026-01-30', '2026-06-29', 4],
  ['2026-01-31', '2026-02-28', 1],
  ['2025-12-15', '2026-01-15', 1],
  ['2026-06-30', '2026-06-30', 0],
  ['2026-08-01', '2026-06-30', -1],
])('from %s to %s it is %i whole months', (from, to, months) => {
  expect(wholeMonthsBetween(from, to)).toBe(months)
})

test.each([
  ['2026-01-15', 1, '2026-02-15'],
  ['2026-01-30', 1, '2026-02-28'],
  ['2026-02-28', 1, '2026-03-31'],
  ['2026-11-30', 14, '2028-01-31'],
  ['2026-01-31', -1, '2025-12-31'],
])('%s and %i months is %s', (date, months, later) => {
  expect(monthsLater(date, months)).toBe(later)
})

test.each(['2026-02-31', '2026-13-01', '0000-00-00'])('%s is no day', (date) => {
  expect(daysBetween(date, '2026-01-01')).toBeNull()
  expect(monthsBetween('2026-01-01', date)).toBeNull()
  expect(wholeMonthsBetween(date, '2026-01-01')).toBeNull()
  expect(monthsLater(date, 1)).toBeNull()
})

test('agrees with the calendar of the computer for four hundred years', () => {
  const start = Date.UTC(1900, 0, 1)
  for (let days = 0; days < 146_097; days += 97) {
    const date = new Date(start + days * 86_400_000).toISOString().slice(0, 10)
    expect(daysBetween('1900-01-01', date)).toBe(days)
  }
})

test('writes days with all their digits', () => {
  expect(isoDate(2026, 1, 5)).toBe('2026-01-05')
})
