// The search finds by words, never by the ids behind them.
import { expect, test } from 'vitest'
import { fitOf, searchValue } from '../../../renderer/command-palette/search-value.ts'

test('words are found, in part and in any case', () => {
  const value = searchValue('Account executive Jonas Berg', '7fa3c0de11')
  expect(fitOf(value, 'jonas')).toBeGreaterThan(0)
  expect(fitOf(value, 'exec')).toBeGreaterThan(0)
  expect(fitOf('Save as…', 'save')).toBeGreaterThan(0)
  expect(fitOf(searchValue('Closer Zoë Müller', 'r1'), 'zoe MULLER')).toBeGreaterThan(0)
})

test('letters here and there are no match, words in another order are one', () => {
  expect(fitOf(searchValue('Account executive Aisha Rahman', 'r1'), 'cover')).toBe(0)
  expect(fitOf('Show cover', 'cover')).toBeGreaterThan(0)
  expect(fitOf('Account executive Jonas Berg', 'berg account')).toBeGreaterThan(0)
})

test.each(['7', 'fa3', 'c0de'])('%s is part of an id only', (search) => {
  expect(fitOf(searchValue('Account executive Jonas Berg', '7fa3c0de11'), search)).toBe(0)
})
