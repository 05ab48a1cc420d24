// Says how much of a full-time job a role is (FTE, above 0 up to 1).
import { z } from 'zod'
import { roleIdSchema } from '../../ids.ts'
import { ok } from '../../result.ts'
import { words } from '../../words/phrase.ts'
import { defineEdit } from '../edit.ts'
import { findRole, titleOf, withRole } from '../edit-parts.ts'
import { noSuchFte, notFound } from '../refusals.ts'

const args = () => z.object({ roleId: roleIdSchema(), fte: z.number() })

export const setFte = defineEdit(args, {
  id: 'set-fte',
  label: (document, { roleId }) => words`Change the FTE of ${titleOf(document, roleId)}`,
  mergeKey: ({ roleId }) => `set-fte:${roleId}`,
  apply(document, { roleId, fte }) {
    if (!findRole(document, roleId)) return notFound('role')
    if (fte <= 0 || fte > 1) return noSuchFte()
    return ok(
      withRole(document, roleId, (role) => {
        role.fte = fte
      }),
    )
  },
})
