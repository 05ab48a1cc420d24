// Puts a proposed hire on the chart as a vacant role, and shows it.

import type { Hire } from '../../shared/capacity/next-hire.ts'
import { roleId } from '../../shared/ids.ts'
import type { Org } from '../../shared/org/org.ts'
import { vacantRole } from '../../shared/org/vacant-role.ts'
import { edit } from '../state/edit.ts'
import { newId } from '../state/new-id.ts'
import { selectRoles } from '../state/store.ts'
import { bringIntoView } from '../view/viewport.ts'

/** One undoable step. */
export function addHire(org: Org, { belt, stage }: Hire): void {
  const id = roleId(newId())
  const podId = belt.scope?.id ?? null
  const lane = belt.input.isTwoParty && stage === 'closing' ? { lane: SALES } : {}
  const roles = [vacantRole(org, id, { stage, podId })]
  if (!edit({ edit: 'add-roles', args: { roles, ...lane } })) return
  selectRoles([id])
  bringIntoView([id])
}

/** A seller of two parties qualifies and closes. */
const SALES = { kind: 'team', team: 'sales' } as const
