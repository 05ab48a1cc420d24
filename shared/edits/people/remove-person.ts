// Takes a person off the chart: their roles become vacant, and they are nobody's backup any more.
import { z } from 'zod'
import { personIdSchema } from '../../ids.ts'
import { ok } from '../../result.ts'
import { words } from '../../words/phrase.ts'
import { changed, defineEdit } from '../edit.ts'
import { findPerson, nameOf, unmuteAbout } from '../edit-parts.ts'
import { notFound } from '../refusals.ts'

const args = () => z.object({ personId: personIdSchema() })

export const removePerson = defineEdit(args, {
  id: 'remove-person',
  label: (document, { personId }) => words`Remove ${nameOf(document, personId)}`,
  apply(document, { personId }) {
    if (!findPerson(document, personId)) return notFound('person')
    return ok(
      changed(document, (draft) => {
        draft.people = draft.people.filter(({ id }) => id !== personId)
        for (const role of draft.roles) {
          if (role.personId === personId) role.personId = null
          if (role.backups.includes(personId))
            role.backups = role.backups.filter((backup) => backup !== personId)
        }
        unmuteAbout(draft, new Set([personId]))
      }),
    )
  },
})
