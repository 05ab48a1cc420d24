// Puts roles beside another one among those who report to the same manager; also reorders them there.
import { castDraft } from 'immer'
import { z } from 'zod'
import { roleIdSchema } from '../../ids.ts'
import { ok } from '../../result.ts'
import { words } from '../../words/phrase.ts'
import { changed, defineEdit } from '../edit.ts'
import { hasRoles, titlesOf } from '../edit-parts.ts'
import { withManager } from '../new-manager.ts'
import { notFound } from '../refusals.ts'

const args = () =>
  z.object({
    roleIds: z.array(roleIdSchema()).min(1),
    /** Whom they report to from now on; missing: as before, even where that is nobody on the chart. */
    managerId: roleIdSchema().nullable().optional(),
    /** They keep their order among themselves. */
    besideId: roleIdSchema(),
    side: z.enum(['before', 'after']),
  })

export const placeReports = defineEdit(args, {
  id: 'place-reports',
  label: (document, { roleIds }) => words`Move ${titlesOf(document, roleIds)}`,
  apply(document, { roleIds, managerId, besideId, side }) {
    if (!hasRoles(document, [...roleIds, besideId])) return notFound('role')
    const wanted = new Set(roleIds)
    if (wanted.has(besideId)) return ok(document)
    const led = managerId === undefined ? ok(document) : withManager(document, roleIds, managerId)
    if (!led.ok) return led
    const moving = led.value.roles.filter(({ id }) => wanted.has(id))
    const staying = led.value.roles.filter(({ id }) => !wanted.has(id))
    const place = staying.findIndex(({ id }) => id === besideId) + (side === 'after' ? 1 : 0)
    const roles = staying.toSpliced(place, 0, ...moving)
    if (roles.every((role, at) => role === led.value.roles[at])) return led
    return ok(
      changed(led.value, (draft) => {
        draft.roles = castDraft(roles)
      }),
    )
  },
})
