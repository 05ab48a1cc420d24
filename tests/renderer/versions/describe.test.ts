// What is said about a version beside the one before it.
import { expect, test } from 'vitest'
import { sizeInWords } from '../../../renderer/versions/byte-size.ts'
import { describe, type Listed, listedContent } from '../../../renderer/versions/describe.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { largeOrganisation } from '../../bench/large-organisation.ts'
import { belt, buildDocument, plus } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'

const before = buildDocument(belt(1, 1, 1, 1))
const after = buildDocument(
  plus(belt(1, 1, 1, 1), { id: 'Closer', person: 'Ann', does: 'closing' }),
)
const read = (document: typeof before): Listed => ({ kind: 'read', document })

function changes(older: Listed): string {
  const description = describe(read(after), older, 'light')
  if (description.kind !== 'read') throw new Error(description.kind)
  return english.write(description.changes)
}

test('it counts, and tells the changes in short', () => {
  const description = describe(read(after), read(before), 'light')
  expect(description).toMatchObject({ kind: 'read', roles: 6, people: 6 })
  expect(changes(read(before))).toBe('1 person joined, 1 role added')
})

test('where there is nothing to compare with, it says why', () => {
  expect(changes({ kind: 'none' })).toBe('The oldest version there is')
  expect(changes({ kind: 'damaged', message: '' })).toContain('cannot be read')
  expect(changes({ kind: 'large' })).toContain('is large')
})

test('a damaged one keeps its sentence, a large one is not read by itself', async () => {
  const damaged = { kind: 'damaged', message: 'It is damaged.' } as const
  expect(describe(damaged, read(before), 'light')).toEqual(damaged)
  const large = { kind: 'kept', id: 'a', savedAt: new Date(0), size: 5_000_000 } as const
  const content = await listedContent(large, '')
  expect(describe(content, read(before), 'light')).toEqual({ kind: 'large' })
})

test('the picture has every lane and card in the colours of the theme', () => {
  const pictureIn = (theme: 'light' | 'dark') => {
    const description = describe(read(after), read(before), theme)
    return description.kind === 'read' ? description.picture : null
  }
  const spots = pictureIn('light')?.spots ?? []
  expect(spots.filter(({ isCard }) => isCard)).toHaveLength(6)
  expect(pictureIn('dark')?.spots[0]?.colour).not.toBe(spots[0]?.colour)
})

test('thousands of roles have no picture of that size', () => {
  const large = largeOrganisation(2_500, 'pods')
  expect(describe(read(large), read(large), 'light')).toMatchObject({ roles: 2_500, picture: null })
  expect(describe(read(emptyDocument('x')), { kind: 'none' }, 'light')).toMatchObject({ roles: 0 })
})

test.each([
  [1, '1 kB'],
  [14_300, '14 kB'],
  [999_400, '999 kB'],
  [999_600, '1.0 MB'],
  [3_140_000, '3.1 MB'],
])('%j bytes are %s', (bytes, text) => {
  expect(english.write(sizeInWords(bytes))).toBe(text)
})
