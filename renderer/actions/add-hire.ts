// Puts a proposed hire on the chart as a vacant role, and shows it.

import type { Hire } from '../../shared/capacity/next-hire.ts'
import { stagesOf } from '../../shared/capacity/stage-set.ts'
import { roleId } from '../../shared/ids.ts'
import type { Org } from '../../shared/org/org.ts'
import { vacantRole } from '../../shared/org/vacant-role.ts'
import { edit } from '../state/edit.ts'
import { newId } from '../state/new-id.ts'
import { showRoles } from './show-roles.ts'

/** One undoable step. */
export function addHire(org: Org, { belt, set }: Hire): void {
  const id = roleId(newId())
  const podId = belt.scope?.id ?? null
  const stages = stagesOf(set)
  const [stage = 'closing'] = stages
  const isSeller = belt.input.sellersDo !== 0 && set === belt.input.sellersDo
  const role = isSeller
    ? vacantRole(org, id, { stage: 'closing', podId })
    : { ...vacantRole(org, id, { stage, podId }), stages: stages.map((each) => ({ stage: each })) }
  if (!edit({ edit: 'add-roles', args: { roles: [role], ...(isSeller ? { lane: SALES } : {}) } }))
    return
  showRoles([id])
}

/** A seller of two parties qualifies and closes. */
const SALES = { kind: 'team', team: 'sales' } as const
