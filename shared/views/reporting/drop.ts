// What dropping cards, a role from the palette or a person means in the reporting tree.
import { isBeltStage } from '../../document/vocabulary.ts'
import type { EditCall } from '../../editing/apply-edit.ts'
import type { RoleId } from '../../ids.ts'
import type { Layout, Point } from '../../layout/layout.ts'
import type { Org } from '../../org/org.ts'
import type { RoleTemplate } from '../../org/role-templates.ts'
import { giveRoleAt } from '../give-role.ts'
import type { Carried, Drawn, Drop } from '../view.ts'
import { type Slot, slotAt } from './slot.ts'
import { teamsById } from './teams.ts'

const NONE: ReadonlySet<RoleId> = new Set()

/** Dropped on a card: reports there; between others: stands there and reports as they do. */
export function dropAt(drawn: Drawn, point: Point, what: Carried): Drop | null {
  const { org, layout } = drawn
  switch (what.kind) {
    case 'cards':
      return dropCards(drawn, point, what.roleIds)
    case 'template': {
      if (org.document.roles.length === 0) {
        return { edit: addUnder(org, null, what.template, what.id), onto: null }
      }
      const slot = slotAt(layout, point, NONE)
      return (
        slot && {
          edit: addUnder(org, slot.managerId, what.template, what.id),
          onto: ontoOf(slot),
        }
      )
    }
    case 'person':
      return giveRoleAt(drawn, point, what.personId)
  }
}

/** Whoever is carried together with their manager stays with them. */
function dropCards({ org, layout }: Drawn, point: Point, roleIds: readonly RoleId[]): Drop | null {
  const carried = new Set(roleIds)
  const moving = roleIds.filter((id) => !hasAbove(org, id, carried))
  if (moving.length === 0) return null
  const slot = slotAt(layout, point, carried)
  if (!slot || isBelowAny(org, slot.managerId, carried)) return null
  const edit = editFor(layout, slot, moving)
  return edit && { edit, onto: ontoOf(slot) }
}

function editFor(layout: Layout, slot: Slot, moving: readonly RoleId[]): EditCall | null {
  const teams = teamsById(layout)
  const { managerId } = slot
  const isThere = moving.every((id) => teams.get(id)?.managerId === managerId)
  if (slot.kind === 'under') {
    return isThere ? null : { edit: 'set-manager', args: { roleIds: [...moving], managerId } }
  }
  const { besideId, side } = slot
  return {
    edit: 'place-reports',
    args: { roleIds: [...moving], besideId, side, ...(isThere ? {} : { managerId }) },
  }
}

function ontoOf(slot: Slot): RoleId | null {
  return slot.kind === 'under' ? slot.managerId : null
}

/** Is one of these somewhere above the role? */
function hasAbove(org: Org, id: RoleId, these: ReadonlySet<RoleId>): boolean {
  return isBelowAny(org, org.role(id)?.managerId ?? null, these, id)
}

/** Is this one of them, or below one of them? Ends in a circle where it began. */
function isBelowAny(
  org: Org,
  id: RoleId | null,
  these: ReadonlySet<RoleId>,
  except?: RoleId,
): boolean {
  const seen = new Set<RoleId>(except === undefined ? [] : [except])
  for (let at = id; at !== null && !seen.has(at); at = org.role(at)?.managerId ?? null) {
    if (these.has(at)) return true
    seen.add(at)
  }
  return false
}

/** A role from the palette works in the pod of whoever it reports to, if its work is done in pods. */
function addUnder(
  org: Org,
  managerId: RoleId | null,
  { title, stage, supportKind }: RoleTemplate,
  id: RoleId,
): EditCall {
  const manager = managerId === null ? undefined : org.role(managerId)
  const podId = isBeltStage(stage) ? (manager?.podId ?? null) : null
  return {
    edit: 'add-roles',
    args: {
      roles: [
        {
          id,
          title,
          stages: [{ stage }],
          managerId,
          podId,
          ...(supportKind ? { supportKind } : {}),
        },
      ],
    },
  }
}
