// Takes roles off the chart; their reports move up to the nearest manager who stays. People stay.
import { z } from 'zod'
import type { Document } from '../../document/schema.ts'
import { type RoleId, roleIdSchema } from '../../ids.ts'
import { ok } from '../../result.ts'
import { changed, defineEdit, notFound } from '../edit.ts'
import { findRole, titleOf } from '../edit-parts.ts'

const args = z.object({ roleIds: z.array(roleIdSchema).min(1) })

export const removeRoles = defineEdit(args, {
  id: 'remove-roles',
  label: (document, { roleIds: [first, ...others] }) =>
    first && others.length === 0
      ? `Delete ${titleOf(document, first)}`
      : `Delete ${others.length + 1} roles`,
  apply(document, { roleIds }) {
    if (!roleIds.every((id) => findRole(document, id))) return notFound('role')
    const removed = new Set(roleIds)
    return ok(
      changed(document, (draft) => {
        draft.roles = draft.roles.filter((role) => !removed.has(role.id))
        for (const role of draft.roles) {
          if (role.managerId !== null && removed.has(role.managerId))
            role.managerId = remainingManager(document, role.managerId, removed)
        }
        for (const pod of draft.pods) if (pod.leadId && removed.has(pod.leadId)) pod.leadId = null
      }),
    )
  },
})

/** Up the line from a removed manager to one who stays, or null; safe with loops. */
function remainingManager(
  document: Document,
  from: RoleId,
  removed: ReadonlySet<RoleId>,
): RoleId | null {
  const seen = new Set<RoleId>()
  let at: RoleId | null = from
  while (at !== null && removed.has(at) && !seen.has(at)) {
    seen.add(at)
    at = findRole(document, at)?.managerId ?? null
  }
  return at !== null && removed.has(at) ? null : at
}
