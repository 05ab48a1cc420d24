// Names the people who can step in for a role's holder.
import { z } from 'zod'
import { personIdSchema, roleIdSchema } from '../../ids.ts'
import { err, ok } from '../../result.ts'
import { changed, defineEdit, notFound } from '../edit.ts'
import { findPerson, findRole, titleOf } from '../edit-parts.ts'

const args = z.object({ roleId: roleIdSchema, backups: z.array(personIdSchema) })

export const setBackups = defineEdit(args, {
  id: 'set-backups',
  label: (document, { roleId }) => `Change the backups of ${titleOf(document, roleId)}`,
  apply(document, { roleId, backups }) {
    const role = findRole(document, roleId)
    if (!role) return notFound('role')
    const named = [...new Set(backups)]
    if (!named.every((id) => findPerson(document, id))) return notFound('person')
    if (role.personId !== null && named.includes(role.personId)) {
      return err({
        code: 'not-possible',
        message: 'Nobody can be their own backup; the backups were kept as they were.',
      })
    }
    if (named.length === role.backups.length && named.every((id, at) => id === role.backups[at]))
      return ok(document)
    return ok(
      changed(document, (draft) => {
        for (const each of draft.roles) if (each.id === roleId) each.backups = named
      }),
    )
  },
})
