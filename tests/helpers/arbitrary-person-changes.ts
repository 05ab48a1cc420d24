// Random changes of a person, for property tests.
import fc from 'fast-check'
import { changes, maybe, text } from './arbitrary-pick.ts'
import { SMALL_PHOTO } from './small-photo.ts'

export const personChanges = changes({
  name: text,
  email: maybe(text),
  staffNumber: maybe(text),
  external: fc.boolean(),
  photo: maybe(fc.constantFrom(SMALL_PHOTO, 'no photo')),
  notes: maybe(text),
})
