// Says whom roles report to; refuses circles.
import { z } from 'zod'
import { roleIdSchema } from '../../ids.ts'
import { err, ok } from '../../result.ts'
import { changed, defineEdit, notFound } from '../edit.ts'
import { findRole, isAtOrBelow, titleOf } from '../edit-parts.ts'

const args = z.object({ roleIds: z.array(roleIdSchema).min(1), managerId: roleIdSchema.nullable() })

export const setManager = defineEdit(args, {
  id: 'set-manager',
  label: (document, { roleIds: [first, ...others] }) =>
    `Change the manager of ${first && others.length === 0 ? titleOf(document, first) : `${others.length + 1} roles`}`,
  apply(document, { roleIds, managerId }) {
    if (!roleIds.every((id) => findRole(document, id))) return notFound('role')
    if (managerId !== null) {
      if (!findRole(document, managerId)) return notFound('role')
      const circled = roleIds.find((id) => isAtOrBelow(document, managerId, id))
      if (circled) {
        return err({
          code: 'would-make-cycle',
          message: `Nothing was changed: ${titleOf(document, managerId)} already reports to ${titleOf(document, circled)}, directly or further up.`,
        })
      }
    }
    const wanted = new Set(roleIds)
    return ok(
      changed(document, (draft) => {
        for (const role of draft.roles) if (wanted.has(role.id)) role.managerId = managerId
      }),
    )
  },
})
