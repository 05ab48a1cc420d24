// Where a paste lands in the reporting tree: beside a colleague, or below a manager.
import type { PastePlace } from '../../clipboard/paste-roles.ts'
import type { RoleId } from '../../ids.ts'
import type { Point } from '../../layout/layout.ts'
import { laneOf } from '../../org/lanes.ts'
import type { Org } from '../../org/org.ts'
import type { Drawn } from '../view.ts'
import { slotAt } from './slot.ts'

const NONE: ReadonlySet<RoleId> = new Set()

/** After the first of these, to report as it does. */
export function pasteBeside(org: Org, [first]: readonly RoleId[]): PastePlace | null {
  const role = first === undefined ? undefined : org.role(first)
  if (!role) return null
  const managerId = org.role(role.managerId ?? role.id)?.id ?? null
  return {
    lane: laneOf(role, org.document),
    team: {
      managerId: managerId === role.id ? null : managerId,
      beside: { roleId: role.id, side: 'after' },
    },
  }
}

/** On a card to report there, between others beside them; on one of those that are pasted it says nothing. */
export function pasteAt(
  { org, layout }: Drawn,
  point: Point,
  pasted: ReadonlySet<RoleId>,
): PastePlace | null {
  const slot = slotAt(layout, point, NONE)
  if (!slot) return null
  const nearId = slot.kind === 'beside' ? slot.besideId : slot.managerId
  const near = org.role(nearId)
  if (!near || pasted.has(nearId)) return null
  const beside = slot.kind === 'beside' ? { roleId: nearId, side: slot.side } : undefined
  const manager = slot.managerId === null ? undefined : org.role(slot.managerId)
  return {
    lane: laneOf(near, org.document),
    team: { managerId: manager?.id ?? null, ...(beside ? { beside } : {}) },
  }
}
