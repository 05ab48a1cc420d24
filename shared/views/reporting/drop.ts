// What dropping cards, a role from the palette or a person means in the reporting tree.
import type { EditCall } from '../../editing/apply-edit.ts'
import type { RoleId } from '../../ids.ts'
import type { Point } from '../../layout/layout.ts'
import { headsOf } from '../../org/branches.ts'
import type { Org } from '../../org/org.ts'
import type { RoleTemplate } from '../../org/role-templates.ts'
import { giveRoleAt } from '../give-role.ts'
import { ownBranch, reportTo } from '../report-to.ts'
import { roleBelow } from '../role-below.ts'
import type { Carried, Drawn, Drop, Refusal } from '../view.ts'
import { type Slot, slotAt } from './slot.ts'
import { teamsById } from './teams.ts'

const NONE: ReadonlySet<RoleId> = new Set()

/** Dropped on a card: reports there; between others: stands there and reports as they do. */
export function dropAt(drawn: Drawn, point: Point, what: Carried): Drop | Refusal | null {
  const { org, layout } = drawn
  switch (what.kind) {
    case 'cards':
      return dropCards(drawn, point, what.roleIds)
    case 'template': {
      if (org.document.roles.length === 0) {
        return { edit: addAt(org, NOWHERE, what.template, what.id), onto: null }
      }
      const slot = slotAt(layout, point, NONE)
      return slot && { edit: addAt(org, slot, what.template, what.id), onto: ontoOf(slot) }
    }
    case 'person':
      return giveRoleAt(drawn, point, what.personId)
  }
}

/** Whoever is carried together with their manager stays with them. */
function dropCards(
  { org, layout }: Drawn,
  point: Point,
  roleIds: readonly RoleId[],
): Drop | Refusal | null {
  const moving = headsOf(org, roleIds)
  if (moving.length === 0) return null
  const slot = slotAt(layout, point, new Set(roleIds))
  if (!slot) return null
  if (slot.kind === 'under') {
    // Over its own card it is where it was.
    return roleIds.includes(slot.managerId) ? null : reportTo(org, roleIds, slot.managerId)
  }
  const refused = ownBranch(org, roleIds, slot.managerId)
  if (refused) return refused
  const { managerId, besideId, side } = slot
  const teams = teamsById(layout)
  const isThere = moving.every((id) => teams.get(id)?.managerId === managerId)
  const args = { roleIds: [...moving], besideId, side, ...(isThere ? {} : { managerId }) }
  return { edit: { edit: 'place-reports', args }, onto: null }
}

function ontoOf(slot: Slot): RoleId | null {
  return slot.kind === 'under' ? slot.managerId : null
}

/** For the first role of a chart. */
const NOWHERE = { kind: 'under', managerId: null } as const

function addAt(
  org: Org,
  slot: Slot | typeof NOWHERE,
  template: RoleTemplate,
  id: RoleId,
): EditCall {
  const beside = slot.kind === 'beside' ? { roleId: slot.besideId, side: slot.side } : null
  const role = roleBelow(org, slot.managerId, template, id)
  return { edit: 'add-roles', args: { roles: [role], ...(beside ? { beside } : {}) } }
}
