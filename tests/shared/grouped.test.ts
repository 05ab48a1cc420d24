// Groups keep the order of their items, and leave out what has no key.
import { expect, test } from 'vitest'
import { groupedBy } from '../../shared/grouped.ts'

test('items of one key stay together in the order they came', () => {
  const groups = groupedBy(['ana', 'ben', 'ada', 'bob'], (name) => name[0] ?? null)
  expect([...groups]).toEqual([
    ['a', ['ana', 'ada']],
    ['b', ['ben', 'bob']],
  ])
})

test('an item with the key null is in no group', () => {
  expect([...groupedBy(['ana', ''], (name) => name || null).values()]).toEqual([['ana']])
})
