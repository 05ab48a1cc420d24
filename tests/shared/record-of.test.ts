// Objects made from lists.
import { expect, it } from 'vitest'
import { recordOf } from '../../shared/record-of.ts'

it('has a key and a value for each item, in their order', () => {
  const record = recordOf(
    ['b', 'a'] as const,
    (item) => `is-${item}` as const,
    (item) => item.toUpperCase(),
  )
  expect(Object.entries(record)).toEqual([
    ['is-b', 'B'],
    ['is-a', 'A'],
  ])
  expect(record['is-a']).toBe('A')
})
