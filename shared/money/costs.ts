// What the roles on a chart cost a year: of stages, lanes, pods and the whole, hired and still planned.
import { addedQuotaRoles } from '../capacity/quota-cover.ts'
import { ratio } from '../capacity/ratio.ts'
import type { Role } from '../document/schema.ts'
import { BELT_STAGES, STAGES, type Stage } from '../document/vocabulary.ts'
import { isStray, type Lane, stagesOfLane } from '../org/lanes.ts'
import type { Org, Scope } from '../org/org.ts'
import { shareOf } from '../org/share.ts'

/** Costs that were added up. */
export interface Sum {
  /** In units of the chart's currency, a year; null: of none of these roles it is known, which is not nothing. */
  readonly amount: number | null
  readonly roles: number
  /** Of so many of them it is known. */
  readonly known: number
}

export interface Cost {
  /** Roles that somebody holds. */
  readonly hired: Sum
  /** Roles that are still to be filled. */
  readonly planned: Sum
}

/** Are there any roles that it is about? */
export function isOfRoles({ hired, planned }: Cost): boolean {
  return hired.roles + planned.roles > 0
}

/** Is the cost of one of them known, at least? */
export function isKnown({ hired, planned }: Cost): boolean {
  return hired.known + planned.known > 0
}

/** Of all roles, or of a pod: each role once, whatever it does. Whoever holds two costs what both cost. */
export function costIn(org: Org, scope: Scope): Cost {
  return costOf(org, rolesOf(org, scope), () => 1)
}

/** Of the work in a stage: a role that does several costs each of them a part. */
export function costOfStage(org: Org, stage: Stage, scope: Scope): Cost {
  return costOf(org, rolesOf(org, scope), (role) => partIn(role, [stage]))
}

/** Of roles that nobody has given a stage yet. */
export function costOfUndecided(org: Org, scope: Scope): Cost {
  return costOf(org, rolesOf(org, scope), ({ stages }) => (stages.length === 0 ? 1 : 0))
}

/** Of roles that stand in no pod of the chart. */
export function costOutsidePods(org: Org): Cost {
  return costOf(org, org.document.roles, (role) => (isOutside(org, role) ? 1 : 0))
}

/**
 * The same as of the lane's stages, in its pod where it has one. What a leader or helper outside all pods
 * does for the belt has no lane of its own among pods, and counts where the card stands.
 */
export function costOfLane(org: Org, lane: Lane): Cost {
  const { roles } = org.document
  if (lane.kind === 'all') return costIn(org, null)
  if (lane.kind === 'unplaced') return costOfUndecided(org, null)
  const stages = stagesOfLane(lane)
  if (lane.kind === 'pod') {
    const pod = lane.podId === null ? undefined : org.pod(lane.podId)
    if (pod) return costOf(org, org.rolesOfPod(pod.id), (role) => partIn(role, stages))
    return costOf(org, roles, (role) => (isStray(role, org.document) ? partIn(role, stages) : 0))
  }
  return costOf(org, roles, (role) => {
    const own = partIn(role, stages)
    const standsHere = role.stages[0]?.stage === lane.kind
    const isHomeless = standsHere && org.document.structure === 'pods' && isOutside(org, role)
    return isHomeless ? own + partIn(role, BELT_STAGES) : own
  })
}

/**
 * Quotas a year for each unit of what the roles cost, leaders and helpers among them; null while the cost
 * of a role is not known (it would look better than it is), or while there is no quota.
 */
export function quotaToCost(org: Org, scope: Scope, who: 'hired' | 'all'): number | null {
  const { hired, planned } = costIn(org, scope)
  const sums = who === 'hired' ? [hired] : [hired, planned]
  if (sums.some(({ known, roles }) => known < roles)) return null
  const cost = sums.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
  const quotas = addedQuotaRoles(org)
    .filter(({ podId }) => scope === null || podId === scope.id)
    .filter((role) => who === 'all' || org.holderOf(role) !== null)
    .reduce((sum, { quota = 0 }) => sum + quota, 0)
  return quotas > 0 ? ratio(quotas, cost) : null
}

function rolesOf(org: Org, scope: Scope): readonly Role[] {
  return scope === null ? org.document.roles : org.rolesOfPod(scope.id)
}

function isOutside(org: Org, { podId }: Role): boolean {
  return podId === null || org.pod(podId) === undefined
}

/** How much of a role is work of these stages, 0..1; all its stages together are one, whatever is written. */
function partIn(role: Role, wanted: readonly Stage[]): number {
  const stages = STAGES.filter((stage) => role.stages.some((part) => part.stage === stage))
  const inside = stages.filter((stage) => wanted.includes(stage))
  if (inside.length === stages.length) return inside.length === 0 ? 0 : 1
  const all = sharesOf(role, stages)
  // Shares that say nothing: equal parts.
  return all > 0 && Number.isFinite(all)
    ? sharesOf(role, inside) / all
    : inside.length / stages.length
}

function sharesOf(role: Role, stages: readonly Stage[]): number {
  return stages.reduce((sum, stage) => sum + Math.max(0, shareOf(role, stage)), 0)
}

function costOf(org: Org, roles: readonly Role[], partOf: (role: Role) => number): Cost {
  const cost = { hired: { ...NOTHING }, planned: { ...NOTHING } }
  for (const role of roles) {
    const part = partOf(role)
    if (!(part > 0)) continue
    const sum = org.holderOf(role) ? cost.hired : cost.planned
    sum.roles++
    // A file may hold any number; one below 0 is a finding, not a cost.
    if (role.annualCost === undefined || !(role.annualCost >= 0)) continue
    sum.known++
    sum.amount = (sum.amount ?? 0) + role.annualCost * part
  }
  return cost
}

const NOTHING: { amount: number | null; roles: number; known: number } = {
  amount: null,
  roles: 0,
  known: 0,
}
