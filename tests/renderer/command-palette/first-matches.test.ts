// What the search offers of long lists.
import { expect, test } from 'vitest'
import { firstMatches } from '../../../renderer/command-palette/first-matches.ts'

const people = Array.from({ length: 5000 }, (_, at) => `Person ${at + 1}, Account executive`)
const itself = (text: string) => text

test('a short list is left whole, whatever is typed', () => {
  expect(firstMatches(people.slice(0, 100), 'zzz', itself)).toHaveLength(100)
})

test('of a long list nothing until something is typed', () => {
  expect(firstMatches(people, '  ', itself)).toEqual([])
})

test('all words in any order and any case; a hundred at the most', () => {
  expect(firstMatches([...people, 'Łukasz Ćwik'], 'cwik lukasz', itself)).toEqual(['Łukasz Ćwik'])
  expect(firstMatches(people, 'EXEC 4711', itself)).toEqual(['Person 4711, Account executive'])
  expect(firstMatches(people, 'person', itself)).toHaveLength(100)
})
