// Gives a role to a person on the chart, to a new one, or to nobody (vacant).
import { z } from 'zod'
import { LIMITS } from '../../document/limits.ts'
import { personIdSchema, roleIdSchema } from '../../ids.ts'
import { personName } from '../../names/called.ts'
import { ok } from '../../result.ts'
import { words } from '../../words/phrase.ts'
import { changed, defineEdit } from '../edit.ts'
import { findPerson, findRole, nameOf, titleOf, withRole } from '../edit-parts.ts'
import { newPersonSchema } from '../new-person.ts'
import { alreadyThere, notFound, tooMany } from '../refusals.ts'

const args = () =>
  z.object({
    roleId: roleIdSchema(),
    /** An id of somebody on the chart, a new person, or null for vacant. */
    person: z.union([personIdSchema(), newPersonSchema(), z.null()]),
  })

export const assignPerson = defineEdit(args, {
  id: 'assign-person',
  label(document, { roleId, person }) {
    const title = titleOf(document, roleId)
    if (typeof person === 'string') return words`Put ${nameOf(document, person)} on ${title}`
    if (person !== null) return words`Put ${personName(person)} on ${title}`
    const holder = findRole(document, roleId)?.personId ?? null
    return holder === null
      ? words`Make ${title} vacant`
      : words`Take ${nameOf(document, holder)} off ${title}`
  },
  apply(document, { roleId, person }) {
    const role = findRole(document, roleId)
    if (!role) return notFound('role')
    const added = typeof person === 'object' ? person : null
    if (added && findPerson(document, added.id)) return alreadyThere('person')
    if (added && document.people.length >= LIMITS.people) return tooMany('people', LIMITS.people)
    if (typeof person === 'string' && !findPerson(document, person)) return notFound('person')
    const personId = typeof person === 'string' ? person : (added?.id ?? null)
    if (role.personId === personId) return ok(document)
    const withPerson = changed(document, (draft) => {
      if (added) draft.people.push(added)
    })
    return ok(
      withRole(withPerson, roleId, (draft) => {
        draft.personId = personId
        if (personId === null) return
        // Who holds a role is not its backup, and a filled role is no longer open.
        if (draft.backups.includes(personId))
          draft.backups = draft.backups.filter((backup) => backup !== personId)
        delete draft.openSince
      }),
    )
  },
})
