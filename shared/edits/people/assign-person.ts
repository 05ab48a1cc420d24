// Gives a role to a person on the chart, to a new one, or to nobody (vacant).
import { z } from 'zod'
import { LIMITS } from '../../document/limits.ts'
import { personIdSchema, roleIdSchema } from '../../ids.ts'
import { err, ok } from '../../result.ts'
import { changed, defineEdit, notFound } from '../edit.ts'
import { findPerson, findRole, titleOf } from '../edit-parts.ts'

const newPerson = z.object({ id: personIdSchema, name: z.string().max(LIMITS.shortText) })

const args = z.object({
  roleId: roleIdSchema,
  /** An id of somebody on the chart, a new person, or null for vacant. */
  person: z.union([personIdSchema, newPerson, z.null()]),
})

export const assignPerson = defineEdit(args, {
  id: 'assign-person',
  label: (document, { roleId, person }) =>
    `${person === null ? 'Vacate' : 'Fill'} ${titleOf(document, roleId)}`,
  apply(document, { roleId, person }) {
    if (!findRole(document, roleId)) return notFound('role')
    const added = typeof person === 'object' ? person : null
    const personId = typeof person === 'string' ? person : (added?.id ?? null)
    if (typeof person === 'string' && !findPerson(document, person)) return notFound('person')
    if (added) {
      if (findPerson(document, added.id)) {
        return err({ code: 'already-there', message: 'That person is already on the chart.' })
      }
      if (added.name.trim() === '') {
        return err({ code: 'not-possible', message: 'A person needs a name; nothing was changed.' })
      }
    }
    return ok(
      changed(document, (draft) => {
        if (added) draft.people.push({ id: added.id, name: added.name.trim() })
        for (const role of draft.roles) {
          if (role.id !== roleId || role.personId === personId) continue
          role.personId = personId
          // Who holds a role is not its backup, and a filled role is no longer open.
          role.backups = role.backups.filter((backup) => backup !== personId)
          if (personId !== null) Reflect.deleteProperty(role, 'openSince')
        }
      }),
    )
  },
})
