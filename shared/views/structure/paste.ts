// Where a paste lands where roles stand in lanes.
import type { PastePlace } from '../../clipboard/paste-roles.ts'
import type { RoleId } from '../../ids.ts'
import type { Point } from '../../layout/layout.ts'
import { laneKey, laneOf } from '../../org/lanes.ts'
import type { Org } from '../../org/org.ts'
import type { Drawn } from '../view.ts'
import { slotAt } from './slot.ts'

const NONE: ReadonlySet<RoleId> = new Set()

/** After the last of these that stand in the lane of the first one. */
export function pasteBeside(
  { document, role }: Org,
  [first, ...others]: readonly RoleId[],
): PastePlace | null {
  const beside = first === undefined ? undefined : role(first)
  if (!beside) return null
  const these = new Set([beside.id, ...others])
  const lane = laneOf(beside, document)
  const cards = document.roles.filter((each) => laneKey(laneOf(each, document)) === laneKey(lane))
  return { lane, index: cards.findLastIndex(({ id }) => these.has(id)) + 1 }
}

/** Over the lane that they stand in already, the pointer says nothing. */
export function pasteAt(
  { org: { document }, layout }: Drawn,
  point: Point,
  pasted: ReadonlySet<RoleId>,
): PastePlace | null {
  const slot = slotAt(layout, point, NONE)
  if (!slot) return null
  const key = laneKey(slot.lane)
  const isOwn = document.roles.some(
    (role) => pasted.has(role.id) && laneKey(laneOf(role, document)) === key,
  )
  return isOwn ? null : slot
}
