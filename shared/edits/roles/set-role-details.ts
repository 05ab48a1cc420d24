// Changes a role's further fields (ramp, dates, quota, market, duties, notes ...); null clears one.
import { z } from 'zod'
import { roleSchema } from '../../document/schema.ts'
import { roleIdSchema } from '../../ids.ts'
import { ok } from '../../result.ts'
import { words } from '../../words/phrase.ts'
import { defineEdit } from '../edit.ts'
import { applyChanges, findRole, titleOf, withRole } from '../edit-parts.ts'
import { notFound } from '../refusals.ts'

const args = () => z.object({ roleId: roleIdSchema(), changes: roleDetailsSchema() })

/** What can be changed, each field by itself. */
export function roleDetailsSchema() {
  const { shape } = roleSchema()
  const amount = z.number().min(0).nullable().optional()
  return z.object({
    ramp: z.number().min(0).max(100).optional(),
    startDate: shape.startDate.nullable(),
    openSince: shape.openSince.nullable(),
    quota: amount,
    sharedQuota: shape.sharedQuota.nullable(),
    accounts: amount,
    annualCost: amount,
    market: shape.market.nullable(),
    supportKind: shape.supportKind.nullable(),
    duties: shape.duties.nullable(),
    notes: shape.notes.nullable(),
  })
}

export const setRoleDetails = defineEdit(args, {
  id: 'set-role-details',
  label: (document, { roleId }) => words`Change ${titleOf(document, roleId)}`,
  mergeKey: ({ roleId, changes }) => `set-role-details:${roleId}:${Object.keys(changes).join()}`,
  apply(document, { roleId, changes }) {
    if (!findRole(document, roleId)) return notFound('role')
    return ok(withRole(document, roleId, (role) => applyChanges(role, changes)))
  },
})
