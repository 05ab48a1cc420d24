// Days, the time between them, and days that do not exist.
import { expect, test } from 'vitest'
import { daysBetween, isoDate, monthsBetween } from '../../shared/dates.ts'

test('counts days across months, leap days and backwards', () => {
  expect(daysBetween('2026-01-01', '2026-03-01')).toBe(59)
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2026-03-01', '2026-01-01')).toBe(-59)
  expect(daysBetween('2026-03-01', '2026-03-01')).toBe(0)
})

test('a year is twelve months', () => {
  expect(monthsBetween('2025-01-01', '2026-01-01')).toBeCloseTo(12, 1)
})

test.each(['2026-02-31', '2026-13-01', '0000-00-00'])('%s is no day', (date) => {
  expect(daysBetween(date, '2026-01-01')).toBeNull()
  expect(monthsBetween('2026-01-01', date)).toBeNull()
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
