// Gives a role another title.
import { z } from 'zod'
import { LIMITS } from '../../document/limits.ts'
import { roleIdSchema } from '../../ids.ts'
import { err, ok } from '../../result.ts'
import { changed, defineEdit, notFound } from '../edit.ts'
import { findRole, titleOf } from '../edit-parts.ts'

const args = z.object({ roleId: roleIdSchema, title: z.string().max(LIMITS.shortText) })

export const renameRole = defineEdit(args, {
  id: 'rename-role',
  label: (document, { roleId }) => `Rename ${titleOf(document, roleId)}`,
  mergeKey: ({ roleId }) => `rename-role:${roleId}`,
  apply(document, { roleId, title }) {
    if (!findRole(document, roleId)) return notFound('role')
    const name = title.trim()
    if (name === '') {
      return err({ code: 'not-possible', message: 'A role needs a title; the old one was kept.' })
    }
    return ok(
      changed(document, (draft) => {
        for (const role of draft.roles) if (role.id === roleId) role.title = name
      }),
    )
  },
})
