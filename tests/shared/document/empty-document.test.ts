// The empty chart: exactly what the schema makes of a name alone.
import { expect, it } from 'vitest'
import { documentSchema, emptyDocument } from '../../../shared/document/schema.ts'

it('is what reading a file with nothing but a name gives, key by key', () => {
  const read = documentSchema().parse({ name: 'My team' })
  expect(emptyDocument('My team')).toEqual(read)
  expect(Object.keys(emptyDocument('My team'))).toEqual(Object.keys(read))
})
