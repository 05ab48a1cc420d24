// How many people a pod has.
import type { PodId } from '../ids.ts'
import { onceFor } from '../once.ts'
import { beltStagesOf } from './lanes.ts'
import type { Org } from './org.ts'

/** Everybody who does some of the four stages in the pod, agencies included. */
export function peopleOfPod(org: Org, id: PodId): number {
  return peopleByPod(org).get(id) ?? 0
}

/** Counted once: several rules ask for the size of every pod. */
const peopleByPod = onceFor((org: Org): ReadonlyMap<PodId, number> => {
  const counts = new Map<PodId, number>()
  for (const { roles } of org.members) {
    // Nobody counts twice in a pod, whatever their roles there are.
    const seen = roles.length > 1 ? new Set<PodId>() : null
    for (const role of roles) {
      const { podId: id } = role
      if (id === null || seen?.has(id) || beltStagesOf(role).length === 0) continue
      counts.set(id, (counts.get(id) ?? 0) + 1)
      seen?.add(id)
    }
  }
  return counts
})
