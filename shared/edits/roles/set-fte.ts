// Says how much of a full-time job a role is (FTE, 0..1].
import { z } from 'zod'
import { roleIdSchema } from '../../ids.ts'
import { err, ok } from '../../result.ts'
import { changed, defineEdit, notFound } from '../edit.ts'
import { findRole, titleOf } from '../edit-parts.ts'

const args = z.object({ roleId: roleIdSchema, fte: z.number() })

export const setFte = defineEdit(args, {
  id: 'set-fte',
  label: (document, { roleId }) => `Change the FTE of ${titleOf(document, roleId)}`,
  mergeKey: ({ roleId }) => `set-fte:${roleId}`,
  apply(document, { roleId, fte }) {
    if (!findRole(document, roleId)) return notFound('role')
    if (fte <= 0 || fte > 1) {
      return err({
        code: 'not-possible',
        message: 'FTE goes from just above 0 to 1 (a full-time job); the old value was kept.',
      })
    }
    return ok(
      changed(document, (draft) => {
        for (const role of draft.roles) if (role.id === roleId) role.fte = fte
      }),
    )
  },
})
