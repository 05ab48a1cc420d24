// What is in hand weighs one level less.
import { expect, test } from 'vitest'
import { whileOpen } from '../../../shared/rules/while-open.ts'

test('one level, and a note stays a note', () => {
  expect((['error', 'warning', 'info'] as const).map(whileOpen)).toEqual([
    'warning',
    'info',
    'info',
  ])
})
