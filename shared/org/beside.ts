// The role that comes after another one while names are written: somebody beside it, or below it.
import type { Role } from '../document/schema.ts'
import { BELT_STAGES, type BeltStage, isBeltStage } from '../document/vocabulary.ts'
import type { RoleId } from '../ids.ts'
import { laneKey, laneOf } from './lanes.ts'
import type { Org } from './org.ts'
import { usualTitle } from './role-templates.ts'

/** What the edit `add-roles` takes: another one of the same kind, who reports to the same leader, if that is on the chart, and stands after it. */
export function colleagueOf(org: Org, role: Role, id: RoleId) {
  const lane = laneOf(role, org.document)
  const key = laneKey(lane)
  const cards = org.document.roles.filter((each) => laneKey(laneOf(each, org.document)) === key)
  return {
    roles: [{ ...sameWork(role), id, managerId: org.role(role.managerId ?? id)?.id ?? null }],
    lane,
    index: cards.indexOf(role) + 1,
  }
}

/** Leaders get the next pair of hands on the belt, whoever works there one of the same kind. */
export function reportOf(org: Org, role: Role, id: RoleId) {
  const stage = isLeader(role) ? nextStage(org, role) : null
  const work =
    stage === null
      ? sameWork(role)
      : { title: usualTitle(stage), stages: [{ stage }], podId: podLedBy(org, role) }
  return {
    roles: [{ ...work, id, managerId: role.id }],
    lane: laneOf(work, org.document),
  }
}

/** Is the role there to lead? */
export function isLeader({ stages }: Pick<Role, 'stages'>): boolean {
  return stages[0]?.stage === 'leadership'
}

function sameWork({ title, stages, podId, supportKind }: Role) {
  const parts = stages.map((part) => ({ ...part }))
  return { title, stages: parts, podId, ...(supportKind ? { supportKind } : {}) }
}

/** Where the leader's last report works; without reports the first stage that nobody does yet. */
function nextStage(org: Org, leader: Role): BeltStage {
  const last = org.reportsOf(leader).at(-1)?.stages[0]?.stage
  if (last !== undefined && isBeltStage(last)) return last
  const pod = podLedBy(org, leader)
  const isOpen = (stage: BeltStage) =>
    org.rolesIn(stage, pod === null ? null : (org.pod(pod) ?? null)).length === 0
  return BELT_STAGES.find(isOpen) ?? BELT_STAGES[0]
}

function podLedBy({ document }: Org, { id, podId }: Role): Role['podId'] {
  return document.pods.find(({ leadId }) => leadId === id)?.id ?? podId
}
