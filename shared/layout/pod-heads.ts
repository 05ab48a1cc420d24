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

/** The pods that each leader above leads: as their lead, through their lead, or where they have none through their people. */
export function podsLedFromAbove(
  org: Org,
  heads: ReadonlyMap<PodId, RoleId>,
): (leader: Role) => readonly PodId[] {
  const ledBy = new Map<RoleId, PodId[]>()
  const headless = new Set<PodId>()
  for (const { id, leadId } of org.document.pods) {
    const lead = leadId ? org.role(leadId) : undefined
    if (!lead) {
      headless.add(id)
      continue
    }
    const standsAbove = isLeader(lead, org) && heads.get(id) !== lead.id
    const leader = standsAbove ? lead.id : lead.managerId
    if (leader !== null) addTo(ledBy, leader, id)
  }
  return (leader) => {
    const pods = new Set(ledBy.get(leader.id))
    if (headless.size > 0) {
      for (const report of org.reportsOf(leader)) {
        const lane = laneOf(report, org.document)
        if (lane.kind === 'pod' && lane.podId !== null && headless.has(lane.podId))
          pods.add(lane.podId)
      }
    }
    return [...pods]
  }
}
