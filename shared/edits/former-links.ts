// Keeps what a chart remembers of former structures free of links to things that left it.
import type { Draft } from 'immer'
import type { Document, Role } from '../document/schema.ts'
import type { PodId, RoleId } from '../ids.ts'

/** Pods leave the memory, too; whoever stood in one of them stands in `instead`. */
export function forgetPods(
  draft: Draft<Document>,
  gone: ReadonlySet<PodId>,
  instead: PodId | null,
): void {
  for (const { formerPlaces } of draft.roles)
    for (const place of Object.values(formerPlaces ?? {}))
      if (place.podId !== null && gone.has(place.podId)) place.podId = instead
  for (const former of Object.values(draft.formerPods ?? {}))
    if (former.pods.some(({ id }) => gone.has(id)))
      former.pods = former.pods.filter(({ id }) => !gone.has(id))
}

/** Pods, remembered ones included, are no longer led by roles that left. */
export function forgetLeads(draft: Draft<Document>, gone: ReadonlySet<RoleId>): void {
  const former = Object.values(draft.formerPods ?? {}).flatMap(({ pods }) => pods)
  for (const pod of [...draft.pods, ...former])
    if (pod.leadId && gone.has(pod.leadId)) pod.leadId = null
}

/** The role without the memory of having reported to somebody who left. */
export function withoutFormerManagers(role: Role, gone: ReadonlySet<RoleId>): Role {
  const places = Object.entries(role.formerPlaces ?? {})
  if (!places.some(([, { managerId }]) => managerId && gone.has(managerId))) return role
  const kept = places.map(([structure, place]) => {
    const { managerId, ...rest } = place
    return [structure, managerId && gone.has(managerId) ? rest : place]
  })
  return { ...role, formerPlaces: Object.fromEntries(kept) }
}
