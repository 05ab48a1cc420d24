// Names the people who can step in for a role's holder.
import { z } from 'zod'
import { LIMITS } from '../../document/limits.ts'
import { personIdSchema, roleIdSchema } from '../../ids.ts'
import { ok } from '../../result.ts'
import { words } from '../../words/phrase.ts'
import { defineEdit } from '../edit.ts'
import { applyChanges, findPerson, findRole, titleOf, withRole } from '../edit-parts.ts'
import { noBackupOfThemselves, notFound } from '../refusals.ts'

const args = () =>
  z.object({
    roleId: roleIdSchema(),
    backups: z.array(personIdSchema()).max(LIMITS.backups),
  })

export const setBackups = defineEdit(args, {
  id: 'set-backups',
  label: (document, { roleId }) => words`Change the backups of ${titleOf(document, roleId)}`,
  apply(document, { roleId, backups }) {
    const role = findRole(document, roleId)
    if (!role) return notFound('role')
    const named = [...new Set(backups)]
    if (!named.every((id) => findPerson(document, id))) return notFound('person')
    if (role.personId !== null && named.includes(role.personId)) return noBackupOfThemselves()
    return ok(withRole(document, roleId, (draft) => applyChanges(draft, { backups: named })))
  },
})
