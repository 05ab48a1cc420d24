// Who stands at the head of a pod, and which leader leads which pod from above.
import type { Role } from '../document/schema.ts'
import { addTo } from '../grouped.ts'
import type { PodId, RoleId } from '../ids.ts'
import { laneOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'

/**
 * The leads whose card stands in the header of their pod: leaders of one pod who lead no other leader. Whoever
 * leads several pods, or other leaders, stands above with lines to them; a lead who does the work of a stage
 * stands there.
 */
export function podHeads(org: Org): ReadonlyMap<PodId, RoleId> {
  const podsOf = new Map<RoleId, PodId[]>()
  for (const { id, leadId } of org.document.pods) {
    if (!leadId) continue
    addTo(podsOf, leadId, id)
  }
  // Of two roles with one id nobody can say which is meant.
  const hidden = new Set(org.hiddenRoles.map(({ id }) => id))
  const heads = new Map<PodId, RoleId>()
  for (const [leadId, [podId, ...others]] of podsOf) {
    const lead = org.role(leadId)
    if (!lead || podId === undefined || others.length > 0 || hidden.has(leadId)) continue
    if (isLeader(lead, org) && !org.reportsOf(lead).some((report) => isLeader(report, org)))
      heads.set(podId, leadId)
  }
  return heads
}

function isLeader(role: Role, org: Org): boolean {
  return laneOf(role, org.document).kind === 'leadership'
}

/**
 * The pods that each leader above leads: as their lead, or through their lead; where a pod has none, who alone
 * manages its people.
 */
export function podsLedFromAbove(
  org: Org,
  heads: ReadonlyMap<PodId, RoleId>,
): (leader: Role) => readonly PodId[] {
  const ledBy = new Map<RoleId, PodId[]>()
  for (const { id, leadId } of org.document.pods) {
    const lead = leadId ? org.role(leadId) : undefined
    const standsAbove = lead && isLeader(lead, org) && heads.get(id) !== lead.id
    const leader = standsAbove ? lead.id : lead ? lead.managerId : onlyManagerIn(org, id)
    if (leader !== null) addTo(ledBy, leader, id)
  }
  return ({ id }) => ledBy.get(id) ?? []
}

/** null: its people report to several, or to nobody. */
function onlyManagerIn(org: Org, podId: PodId): RoleId | null {
  let only: RoleId | null = null
  for (const role of org.rolesOfPod(podId)) {
    if (role.managerId === null || laneOf(role, org.document).kind !== 'pod') continue
    if (only !== null && role.managerId !== only) return null
    only = role.managerId
  }
  return only
}
