// Changes a person's name, whether they are external (an agency, a freelancer) and how many, or their notes.
import { z } from 'zod'
import { LIMITS } from '../../document/limits.ts'
import type { Document } from '../../document/schema.ts'
import { type PersonId, personIdSchema } from '../../ids.ts'
import { MOST_HEADS } from '../../org/head-count.ts'
import { ok } from '../../result.ts'
import { words } from '../../words/phrase.ts'
import { changed, defineEdit } from '../edit.ts'
import { applyChanges, nameOf } from '../edit-parts.ts'
import { enteredName } from '../entered-name.ts'
import { notFound } from '../refusals.ts'

const args = () =>
  z.object({
    personId: personIdSchema(),
    changes: z.object({
      name: enteredName().optional(),
      external: z.boolean().optional(),
      headCount: z.number().min(1).max(MOST_HEADS).nullable().optional(),
      notes: z.string().max(LIMITS.longText).nullable().optional(),
    }),
  })

export const setPerson = defineEdit(args, {
  id: 'set-person',
  label(document, { personId, changes }) {
    const verb = Object.keys(changes).join() === 'name' ? 'Rename' : 'Change'
    return words`${verb} ${nameOf(document, personId)}`
  },
  mergeKey: ({ personId, changes }) => `set-person:${personId}:${Object.keys(changes).join()}`,
  apply(document, { personId, changes }) {
    const at = placeOf(document, personId)
    if (at < 0) return notFound('person')
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

function placeOf(document: Document, id: PersonId): number {
  return document.people.findIndex((person) => person.id === id)
}
