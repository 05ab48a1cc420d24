// Gives a role another title.
import { z } from 'zod'
import { LIMITS } from '../../document/limits.ts'
import { roleIdSchema } from '../../ids.ts'
import { isBlank } from '../../names/unseen.ts'
import { ok } from '../../result.ts'
import { words } from '../../words/phrase.ts'
import { defineEdit } from '../edit.ts'
import { findRole, titleOf, withRole } from '../edit-parts.ts'
import { notFound, notPossible } from '../refusals.ts'

const args = () => z.object({ roleId: roleIdSchema(), title: z.string().max(LIMITS.shortText) })

export const renameRole = defineEdit(args, {
  id: 'rename-role',
  label: (document, { roleId }) => words`Rename ${titleOf(document, roleId)}`,
  mergeKey: ({ roleId }) => `rename-role:${roleId}`,
  apply(document, { roleId, title }) {
    if (!findRole(document, roleId)) return notFound('role')
    const name = title.trim()
    if (isBlank(name)) return notPossible('A role needs a title; the old one was kept.')
    return ok(
      withRole(document, roleId, (role) => {
        role.title = name
      }),
    )
  },
})
