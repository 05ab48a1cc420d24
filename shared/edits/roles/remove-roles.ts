// Takes roles off the chart; their reports move up to the nearest manager who stays. People stay.
import { castDraft } from 'immer'
import { z } from 'zod'
import type { Role } from '../../document/schema.ts'
import { type RoleId, roleIdSchema } from '../../ids.ts'
import { ok } from '../../result.ts'
import { words } from '../../words/phrase.ts'
import { changed, defineEdit } from '../edit.ts'
import {
  hasRoles,
  lineUpFrom,
  type Managers,
  managersOf,
  titlesOf,
  unmuteAbout,
} from '../edit-parts.ts'
import { forgetLeads, withoutFormerManagers } from '../former-links.ts'
import { notFound } from '../refusals.ts'

const args = () => z.object({ roleIds: z.array(roleIdSchema()).min(1) })

export const removeRoles = defineEdit(args, {
  id: 'remove-roles',
  label: (document, { roleIds }) => words`Delete ${titlesOf(document, roleIds)}`,
  apply(document, { roleIds }) {
    if (!hasRoles(document, roleIds)) return notFound('role')
    const removed = new Set(roleIds)
    const managers = managersOf(document)
    const remaining = document.roles
      .filter(({ id }) => !removed.has(id))
      .map((role) => withoutFormerManagers(movedUp(role, managers, removed), removed))
    return ok(
      changed(document, (draft) => {
        draft.roles = castDraft(remaining)
        forgetLeads(draft, removed)
        unmuteAbout(draft, removed)
      }),
    )
  },
})

function movedUp(role: Role, managers: Managers, removed: ReadonlySet<RoleId>): Role {
  if (role.managerId === null || !removed.has(role.managerId)) return role
  // In a circle the way up leads back to the role itself, which cannot be its own manager.
  const next = [...lineUpFrom(role.managerId, managers)].find((id) => !removed.has(id))
  return { ...role, managerId: next === undefined || next === role.id ? null : next }
}
