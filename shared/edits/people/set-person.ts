// Changes a person's name, whether they are external (an agency, a freelancer), or their notes.
import { z } from 'zod'
import { LIMITS } from '../../document/limits.ts'
import { personIdSchema } from '../../ids.ts'
import { ok } from '../../result.ts'
import { changed, defineEdit, notFound } from '../edit.ts'
import { applyChanges, findPerson } from '../edit-parts.ts'

const args = z.object({
  personId: personIdSchema,
  changes: z.object({
    name: z.string().trim().min(1, 'must not be empty').max(LIMITS.shortText).optional(),
    external: z.boolean().optional(),
    notes: z.string().max(LIMITS.longText).nullable().optional(),
  }),
})

export const setPerson = defineEdit(args, {
  id: 'set-person',
  label: (document, { personId }) => `Change ${findPerson(document, personId)?.name ?? 'person'}`,
  mergeKey: ({ personId, changes }) => `set-person:${personId}:${Object.keys(changes).join()}`,
  apply(document, { personId, changes }) {
    if (!findPerson(document, personId)) return notFound('person')
    return ok(
      changed(document, (draft) => {
        for (const person of draft.people) if (person.id === personId) applyChanges(person, changes)
      }),
    )
  },
})
