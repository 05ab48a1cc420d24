// Changes a person's name, e-mail, staff number, whether they are external and how many, their photo or notes.
import { z } from 'zod'
import { LIMITS } from '../../document/limits.ts'
import type { Document } from '../../document/schema.ts'
import { type PersonId, personIdSchema } from '../../ids.ts'
import { MOST_HEADS } from '../../org/head-count.ts'
import { isPhoto, PHOTOS_BYTES, photosBytes } from '../../photos/photo.ts'
import { ok } from '../../result.ts'
import { words } from '../../words/phrase.ts'
import { changed, defineEdit } from '../edit.ts'
import { applyChanges, nameOf } from '../edit-parts.ts'
import { enteredName } from '../entered-name.ts'
import { enteredWord } from '../entered-word.ts'
import { notFound, notPossible } from '../refusals.ts'

const args = () =>
  z.object({
    personId: personIdSchema(),
    changes: z.object({
      name: enteredName().optional(),
      email: enteredWord().nullable().optional(),
      staffNumber: enteredWord().nullable().optional(),
      external: z.boolean().optional(),
      headCount: z.number().min(1).max(MOST_HEADS).nullable().optional(),
      photo: z.string().max(LIMITS.photo).nullable().optional(),
      notes: z.string().max(LIMITS.longText).nullable().optional(),
    }),
  })

export const setPerson = defineEdit(args, {
  id: 'set-person',
  label(document, { personId, changes }) {
    const keys = Object.keys(changes).join()
    const name = nameOf(document, personId)
    if (keys === 'photo')
      return changes.photo === null
        ? words`Remove the photo of ${name}`
        : words`Change the photo of ${name}`
    return words`${keys === 'name' ? 'Rename' : 'Change'} ${name}`
  },
  mergeKey: ({ personId, changes }) => `set-person:${personId}:${Object.keys(changes).join()}`,
  apply(document, { personId, changes }) {
    const at = placeOf(document, personId)
    if (at < 0) return notFound('person')
    const { photo } = changes
    if (typeof photo === 'string') {
      if (!isPhoto(photo)) return notPossible('Nothing was changed: that is no photo for a chart.')
      const others = document.people.filter(({ id }) => id !== personId)
      if (photosBytes(others) + photosBytes([{ photo }]) > PHOTOS_BYTES) return tooManyPhotos()
    }
    // Not external is the usual case, which the file does not mention.
    const external = changes.external === false ? null : changes.external
    return ok(
      changed(document, ({ people }) => {
        const person = people[at]
        if (person) applyChanges(person, { ...changes, external })
      }),
    )
  },
})

function tooManyPhotos() {
  const most = Math.round(PHOTOS_BYTES / 1024 / 1024)
  return notPossible(
    words`The photo was not taken: the photos of a chart can be ${most} MB in all; remove some others first.`,
  )
}

function placeOf(document: Document, id: PersonId): number {
  return document.people.findIndex((person) => person.id === id)
}
