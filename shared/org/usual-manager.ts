// Whom a new role would report to: the lead of its pod, of its stage, else the one head of the chart.
import type { Stage } from '../document/vocabulary.ts'
import type { PodId, RoleId } from '../ids.ts'
import type { Org } from './org.ts'

/** null where nobody leads yet, or where several do and only the user can know. */
export function usualManager(org: Org, podId: PodId | null, stage?: Stage): RoleId | null {
  const lead = podId === null ? null : (org.pod(podId)?.leadId ?? null)
  if (lead !== null && org.role(lead)) return lead
  const ofStage = podId === null && stage !== undefined ? leadOfStage(org, stage) : null
  if (ofStage !== null) return ofStage
  const heads = org.reporting.heads.filter((head) => leads(org, head.id))
  return heads.length === 1 ? (heads[0]?.id ?? null) : null
}

/** The leader to whom all who do this stage report, if they agree. */
function leadOfStage(org: Org, stage: Stage): RoleId | null {
  const managers = new Set(org.rolesIn(stage, null).map(({ managerId }) => managerId))
  const [id, ...others] = managers
  const manager = id ? org.role(id) : undefined
  if (!manager || others.length > 0 || !org.holderOf(manager)) return null
  return manager.stages.some((part) => part.stage === 'leadership') ? manager.id : null
}

/** Has reports already, or is there to lead. */
function leads(org: Org, id: RoleId): boolean {
  const role = org.role(id)
  if (!role) return false
  return org.reportsOf(role).length > 0 || role.stages[0]?.stage === 'leadership'
}
