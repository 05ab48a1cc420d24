// Who leads a new pod: a manager who leads people of it already, else whoever sells there best.
import type { Pod, Role } from '../document/schema.ts'
import type { PodId, RoleId } from '../ids.ts'
import { isOnBelt } from './sellers.ts'

interface Places {
  readonly pods: readonly Pod[]
  readonly podOf: ReadonlyMap<RoleId, PodId | null>
}

/**
 * Managers who only lead, but not the head of all, go to the pods in which they have most people: a
 * pod each, the others as a second one. Nobody loses all their people that way.
 */
export function managersInPods(
  roles: readonly Role[],
  { pods, podOf }: Places,
): ReadonlyMap<RoleId, PodId> {
  const placed = new Map<RoleId, PodId>()
  const managers = new Map<PodId, number>(pods.map(({ id }) => [id, 0]))
  for (const role of roles) {
    if (!leadsOnly(role) || role.managerId === null || podOf.get(role.id)) continue
    const led = countsOf(
      roles.flatMap(({ id, managerId }) => (managerId === role.id ? (podOf.get(id) ?? []) : [])),
    )
    const [best] = [...led].toSorted(
      ([a, ofA], [b, ofB]) => (managers.get(a) ?? 0) - (managers.get(b) ?? 0) || ofB - ofA,
    )
    if (!best) continue
    placed.set(role.id, best[0])
    managers.set(best[0], (managers.get(best[0]) ?? 0) + 1)
  }
  return placed
}

function leadsOnly({ stages, personId }: Role): boolean {
  return (
    personId !== null && stages.length > 0 && stages.every(({ stage }) => stage === 'leadership')
  )
}

function countsOf<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** A lead who is in the pod stays, or stands outside of all; otherwise the fittest who is there leads. */
export function withLeads(roles: readonly Role[], { pods, podOf }: Places): readonly Pod[] {
  const managers = new Set(roles.map(({ managerId }) => managerId))
  const fitness = (role: Role) => leadership(role, managers.has(role.id))
  const best = new Map<PodId, Role>()
  for (const role of roles) {
    const home = podOf.get(role.id) ?? null
    if (home === null || role.personId === null) continue
    if (!isOnBelt(role) && !leadsOnly(role)) continue
    const before = best.get(home)
    if (!before || fitness(role) > fitness(before)) best.set(home, role)
  }
  return pods.map((pod) => {
    const home = pod.leadId ? podOf.get(pod.leadId) : undefined
    const isThere = home === null || home === pod.id
    const lead = best.get(pod.id)
    return isThere || !lead ? pod : { ...pod, leadId: lead.id }
  })
}

/**
 * How fit somebody is to lead a pod: who only leads, then who leads others already, then closers.
 * Source: Balderton, Founder's Guide to B2B Sales, p. 18: the field seller leads.
 */
function leadership(role: Role, leadsOthers: boolean): number {
  const closes = role.stages.some(({ stage }) => stage === 'closing')
  return (
    (leadsOnly(role) ? 16 : 0) +
    (leadsOthers ? 8 : 0) +
    (closes ? 4 : 0) +
    (role.ramp >= 100 ? 2 : 0) +
    Math.min(Math.max(role.fte, 0), 1)
  )
}
