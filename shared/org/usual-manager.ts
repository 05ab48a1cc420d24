// Whom a new role would report to: the lead of its pod, else the one head of the chart.
import type { PodId, RoleId } from '../ids.ts'
import type { Org } from './org.ts'

/** null where nobody leads yet, or where several do and only the user can know. */
export function usualManager(org: Org, podId: PodId | null): RoleId | null {
  const lead = podId === null ? null : (org.pod(podId)?.leadId ?? null)
  if (lead !== null && org.role(lead)) return lead
  const heads = org.reporting.heads.filter((head) => leads(org, head.id))
  return heads.length === 1 ? (heads[0]?.id ?? null) : null
}

/** Has reports already, or is there to lead. */
function leads(org: Org, id: RoleId): boolean {
  const role = org.role(id)
  if (!role) return false
  return org.reportsOf(role).length > 0 || role.stages[0]?.stage === 'leadership'
}
