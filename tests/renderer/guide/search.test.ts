// Searching the guide: by headings and text, unfinished and misspelt words, what is marked.
import { expect, test } from 'vitest'
import { markPattern, searchPages } from '../../../renderer/guide/search.ts'

const placesOf = (query: string) => searchPages(query).map(({ place }) => place.page)

test('a page is found by its title, by a word in it, unfinished and misspelt', () => {
  expect(placesOf('earlier versions')[0]).toBe('earlier-versions')
  expect(placesOf('Ramped')).toContain('role')
  expect(placesOf('red fla')[0]).toBe('red-flags')
  expect(placesOf('capasity')[0]).toBe('capacity')
})

test('little words do not count, all others have to be there', () => {
  expect(placesOf('how do I switch to pods')).toEqual(placesOf('switch pods'))
  expect(placesOf('pods wheelbarrow')).toEqual([])
  expect(placesOf('the')).toEqual([])
})

test('what is found comes with the part that says so, cut at words, and with its words', () => {
  const [found] = searchPages('half')
  expect(found?.words).toContain('half')
  expect(found?.excerpt).toMatch(/half/i)
  for (const { excerpt } of searchPages('team')) expect(excerpt.length).toBeLessThan(170)
})

test('whole words are marked, whatever signs are in them', () => {
  expect('A pod, pods, PODS and tripods'.split(markPattern(['pods']) ?? '')).toEqual([
    'A pod, ',
    'pods',
    ', ',
    'PODS',
    ' and tripods',
  ])
  expect('c++ (a+b)'.match(markPattern(['c++']) ?? '')).not.toBeNull()
  expect(markPattern([])).toBeNull()
})
