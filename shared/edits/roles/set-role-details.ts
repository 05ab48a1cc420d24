// Changes a role's further fields (ramp, dates, quota, market, notes ...); null clears one.
import { z } from 'zod'
import { type Role, roleSchema } from '../../document/schema.ts'
import { roleIdSchema } from '../../ids.ts'
import { ok } from '../../result.ts'
import { changed, defineEdit, notFound } from '../edit.ts'
import { applyChanges, findRole, titleOf } from '../edit-parts.ts'

const { shape } = roleSchema

const changesSchema = z.object({
  ramp: z.number().min(0).max(100).optional(),
  startDate: shape.startDate.nullable(),
  openSince: shape.openSince.nullable(),
  quota: z.number().min(0).nullable().optional(),
  accounts: z.number().min(0).nullable().optional(),
  annualCost: z.number().min(0).nullable().optional(),
  market: shape.market.nullable(),
  supportKind: shape.supportKind.nullable(),
  notes: shape.notes.nullable(),
})

const args = z.object({ roleId: roleIdSchema, changes: changesSchema })

export const setRoleDetails = defineEdit(args, {
  id: 'set-role-details',
  label: (document, { roleId }) => `Change ${titleOf(document, roleId)}`,
  mergeKey: ({ roleId, changes }) => `set-role-details:${roleId}:${Object.keys(changes).join()}`,
  apply(document, { roleId, changes }) {
    if (!findRole(document, roleId)) return notFound('role')
    return ok(
      changed(document, (draft) => {
        for (const role of draft.roles) if (role.id === roleId) applyChanges(role, changes)
      }),
    )
  },
})

export type RoleDetail = keyof z.infer<typeof changesSchema> & keyof Role
