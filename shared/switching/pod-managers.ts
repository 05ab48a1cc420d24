// Whom people of a new pod report to: its lead, directly or through those who have room for more reports.
import type { Document, Pod, Role } from '../document/schema.ts'
import { isBeltStage } from '../document/vocabulary.ts'
import type { PodId, RoleId } from '../ids.ts'
import { limitsOf } from '../thresholds/limits.ts'
import { isOnBelt } from './sellers.ts'

export type Managers = ReadonlyMap<RoleId, RoleId | null>

const NOBODY: Managers = new Map()

/**
 * Whoever leads a pod becomes the manager of it; the lead reports to whoever led from outside. Only
 * changes are named, and none at all where people report in a circle, or would.
 */
export function podManagers(
  document: Document,
  pods: readonly Pod[],
  podOf: ReadonlyMap<RoleId, PodId | null>,
): Managers {
  const roles = new Map(document.roles.map((role) => [role.id, role]))
  const managers = new Map<RoleId, RoleId | null>()
  for (const pod of pods) {
    const lead = pod.leadId ? roles.get(pod.leadId) : undefined
    if (!lead) continue
    const members = document.roles.filter(
      (role) =>
        podOf.get(role.id) === pod.id && role.id !== lead.id && (isOnBelt(role) || leads(role)),
    )
    const inPod = new Set([lead, ...members].map(({ id }) => id))
    managers.set(lead.id, firstOutside(lead, roles, inPod))
    for (const [id, manager] of underLead(lead, members, document)) managers.set(id, manager)
  }
  const changes = new Map([...managers].filter(([id, to]) => roles.get(id)?.managerId !== to))
  return hasCircle(document.roles) || hasCircle(document.roles, changes) ? NOBODY : changes
}

/** Up the line from the lead, past those who are now led by them. */
function firstOutside(
  lead: Role,
  roles: ReadonlyMap<RoleId, Role>,
  inPod: ReadonlySet<RoleId>,
): RoleId | null {
  const seen = new Set<RoleId>()
  let above = lead.managerId
  while (above !== null && inPod.has(above) && !seen.has(above)) {
    seen.add(above)
    above = roles.get(above)?.managerId ?? null
  }
  return above !== null && inPod.has(above) ? null : above
}

/** Managers of the pod keep their people in it; of the others, so many report to the lead as one can lead. */
function underLead(lead: Role, members: readonly Role[], document: Document): Managers {
  const limit = limitsOf(document)
  const most = (role: Role) => limit(sells(role) ? 'coach-reports' : 'reports')
  const seconds = members.filter(leads)
  const managers = new Map<RoleId, RoleId | null>(seconds.map(({ id }) => [id, lead.id]))
  const counts = new Map<RoleId, number>([[lead.id, seconds.length]])
  const put = (role: Role, manager: Role) => {
    managers.set(role.id, manager.id)
    counts.set(manager.id, (counts.get(manager.id) ?? 0) + 1)
  }
  const hasRoom = (role: Role) => (counts.get(role.id) ?? 0) < most(role)
  const direct: Role[] = []
  const others: Role[] = []
  for (const role of members.filter((member) => !leads(member)).toSorted(closersFirst)) {
    const second = seconds.find(({ id }) => id === role.managerId)
    if (second && hasRoom(second)) put(role, second)
    else if (hasRoom(lead)) {
      put(role, lead)
      direct.push(role)
    } else others.push(role)
  }
  for (const role of others) {
    const second = [...seconds, ...direct.filter(({ personId }) => personId !== null)].find(hasRoom)
    put(role, second ?? lead)
  }
  return managers
}

function leads({ stages }: Role): boolean {
  return stages[0]?.stage === 'leadership'
}

function sells({ stages }: Role): boolean {
  return stages.some(({ stage }) => isBeltStage(stage))
}

/** Whoever closes can lead others next. */
function closersFirst(a: Role, b: Role): number {
  return Number(closes(b)) - Number(closes(a))
}

function closes({ stages }: Role): boolean {
  return stages.some(({ stage }) => stage === 'closing')
}

/** Does anybody report to themselves by way of others, once these changes are made? */
export function hasCircle(roles: readonly Role[], changes: Managers = NOBODY): boolean {
  const managers = new Map([
    ...roles.map(({ id, managerId }) => [id, managerId] as const),
    ...changes,
  ])
  const sound = new Set<RoleId>()
  return roles.some(({ id }) => {
    const line = new Set<RoleId>()
    let at: RoleId | null | undefined = id
    while (at && !sound.has(at)) {
      if (line.has(at)) return true
      line.add(at)
      at = managers.get(at)
    }
    for (const each of line) sound.add(each)
    return false
  })
}
