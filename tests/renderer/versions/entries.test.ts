// The list of versions as data: what stands in it, and on which day.
import { expect, test } from 'vitest'
import { byDay, entriesOf, keyOf } from '../../../renderer/versions/entries.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'

const [now, saved] = [emptyDocument('now'), emptyDocument('saved')]
const kept = (id: string, savedAt: string) => ({ id, savedAt, size: 10 })
const versions = [
  kept('a', '2026-11-29T11:20:00.000Z'),
  kept('b', '2026-11-28T17:35:00.000Z'),
  kept('c', '2026-11-20T08:00:00.000Z'),
]
const list = { versions, fileSavedAt: '2026-11-29T13:48:00.000Z' }

test('a chart that was changed since has its last save in the list, a saved one has not', () => {
  expect(entriesOf(list, now, saved).map(keyOf)).toEqual(['now', 'saved', 'a', 'b', 'c'])
  expect(entriesOf(list, now, now).map(keyOf)).toEqual(['now', 'a', 'b', 'c'])
  // Nothing is known of what is on disk, as with a repaired copy.
  expect(entriesOf(list, now, null).map(keyOf)).toEqual(['now', 'a', 'b', 'c'])
})

test('versions of a day stand together, newest first', () => {
  const days = byDay(entriesOf(list, now, saved), new Date('2026-11-29T14:02:00Z'), 'en-GB')
  expect(days.map(({ name, entries }) => [name, entries.map(keyOf)])).toEqual([
    ['Today', ['now', 'saved', 'a']],
    ['Yesterday', ['b']],
    [expect.stringMatching(/^Friday,? 20 November 2026$/), ['c']],
  ])
})

test('a last save without a time stands where the one before it stands', () => {
  const untimed = { ...list, fileSavedAt: null }
  const days = byDay(entriesOf(untimed, now, saved), new Date('2026-11-29T14:02:00Z'), 'en-GB')
  expect(days[0]?.entries.map(keyOf)).toEqual(['now', 'saved', 'a'])
})
