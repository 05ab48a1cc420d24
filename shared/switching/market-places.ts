// Which pod a role belongs to by the market that is written on it, where every pod is still complete then.
import type { Pod, Role } from '../document/schema.ts'
import { groupedBy } from '../grouped.ts'
import type { PodId, RoleId } from '../ids.ts'
import { nameKey } from '../names/name-key.ts'
import { isOnBelt } from './sellers.ts'

/** Stage by stage: markets count where those without one are enough to fill the pods that lack somebody. */
export function marketPlaces(
  pods: readonly Pod[],
  roles: readonly Role[],
): ReadonlyMap<RoleId, PodId> {
  const places = new Map<RoleId, PodId>()
  const byStage = groupedBy(roles.filter(isOnBelt), ({ stages }) => stages[0]?.stage ?? null)
  for (const inStage of byStage.values()) {
    const found = inStage.flatMap((role) => {
      const pod = pods.find((each) => serves(each, role.market))
      return pod ? [[role.id, pod.id] as const] : []
    })
    const lacking = pods.length - new Set(found.map(([, pod]) => pod)).size
    const gaps = lacking - (inStage.length - found.length)
    // Where there are too few people for all pods, a gap is nobody's fault.
    if (gaps <= Math.max(0, pods.length - inStage.length))
      for (const [role, pod] of found) places.set(role, pod)
  }
  return places
}

/** "North, South" serves both; so does a pod that is called like the market. */
function serves({ name, segment = '' }: Pod, market: string | undefined): boolean {
  const wanted = nameKey(market ?? '')
  return (
    wanted !== '' && [name, segment, ...segment.split(',')].some((each) => nameKey(each) === wanted)
  )
}
