// Which roles stand in which lane, in the document's order.
import { addTo } from '../grouped.ts'
import type { RoleId } from '../ids.ts'
import { laneKey, laneOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'

/** Role ids by lane key; lanes without roles are missing. One pass. */
export function membersByLane(org: Org): ReadonlyMap<string, readonly RoleId[]> {
  const members = new Map<string, RoleId[]>()
  for (const role of org.document.roles) {
    addTo(members, laneKey(laneOf(role, org.document)), role.id)
  }
  return members
}
