// What a chart remembers of the structures it had, so that switching there and back loses nothing.
import type { Document, FormerStructure, Place, Role } from '../document/schema.ts'
import type { Structure } from '../document/vocabulary.ts'
import { isOnBelt } from './sellers.ts'

type PodsPart = Pick<Document, 'pods' | 'podAxis' | 'formerPods'>

function keyOf(structure: Structure | null): FormerStructure {
  return structure ?? 'none'
}

/** Where the role stood under that structure; undefined: never there, or moved by hand since. */
export function formerPlace(role: Role, structure: Structure | null): Place | undefined {
  return role.formerPlaces?.[keyOf(structure)]
}

/**
 * What the role did under that structure. A conveyor and pods are both belts: whoever stood on one of
 * them does the same on the other.
 */
export function formerWork(role: Role, structure: Structure | null): Place['stages'] | undefined {
  const twin = structure === 'pods' ? 'conveyor' : structure === 'conveyor' ? 'pods' : structure
  return (formerPlace(role, structure) ?? formerPlace(role, twin))?.stages
}

/**
 * The pod the role was in under that structure. Switching through several structures may have taken the
 * pod away for a while; then the structure that the role came from still remembers it.
 */
export function formerPod(role: Role, structure: Structure | null): Role['podId'] {
  const place = formerPlace(role, structure)
  if (place) return place.podId
  if (structure !== 'pods' || role.podId !== null) return role.podId
  const places = Object.values(role.formerPlaces ?? {})
  return places.find(({ podId }) => podId !== null)?.podId ?? null
}

/** The pods under that structure, where they were other ones than now. */
export function formerPods({ formerPods }: Document, structure: Structure | null) {
  return formerPods?.[keyOf(structure)]
}

/** Whom the role reported to under that structure; undefined: nothing else than now, or chosen by hand since. */
export function formerManager(
  role: Role,
  structure: Structure | null,
): Role['managerId'] | undefined {
  return formerPlace(role, structure)?.managerId
}

/** The role at its new place; the old one is remembered for the way back. */
export function movedRole(
  role: Role,
  place: Pick<Role, 'stages' | 'podId' | 'managerId'>,
  from: Structure | null,
  to: Structure | null,
): Role {
  const { [keyOf(to)]: _, ...others } = role.formerPlaces ?? {}
  const hasNewManager = place.managerId !== role.managerId
  // Where managers differ from structure to structure, the one of now has to be remembered as well.
  const isManagerKept =
    hasNewManager ||
    Object.values(role.formerPlaces ?? {}).some((former) => former.managerId !== undefined)
  const isMoved = place.stages !== role.stages || place.podId !== role.podId || hasNewManager
  // Without this, even a role that was not moved could be proposed another place on the way back, or
  // come to the one that it had in a third structure.
  const hasOtherPlaces = Object.keys(others).length > 0
  const isKept = isMoved || (from !== null && (isOnBelt(role) || isManagerKept || hasOtherPlaces))
  if (!isKept && formerPlace(role, to) === undefined) return role
  const { stages, podId, managerId } = role
  const then = isManagerKept ? { stages, podId, managerId } : { stages, podId }
  const places = isKept ? { ...others, [keyOf(from)]: then } : others
  const { formerPlaces: __, ...rest } = role
  return {
    ...rest,
    stages: place.stages,
    podId: place.podId,
    managerId: place.managerId,
    ...(Object.keys(places).length > 0 ? { formerPlaces: places } : {}),
  }
}

/** The document's part about pods after a switch, with the former pods where they are other ones. */
export function switchedPods(
  document: Document,
  now: Pick<PodsPart, 'pods' | 'podAxis'>,
  to: Structure | null,
): PodsPart {
  const from = document.structure
  const { [keyOf(to)]: _, ...others } = document.formerPods ?? {}
  const isSame =
    now.podAxis === document.podAxis &&
    now.pods.length === document.pods.length &&
    now.pods.every((pod, at) => pod === document.pods[at])
  // Also kept where the chart had no pod at all, or coming back would count as the first time.
  const isKept = !isSame || (from === 'pods' && document.pods.length === 0)
  const { pods, podAxis } = document
  const then = podAxis === undefined ? { pods } : { podAxis, pods }
  // Whatever structure it comes back from, the pods are those that were there last.
  const isLastSight = !isSame && to !== 'pods' && !formerPods(document, 'pods')
  const former = {
    ...others,
    ...(isLastSight ? { pods: then } : {}),
    ...(isKept ? { [keyOf(from)]: then } : {}),
  }
  return {
    pods: isSame ? document.pods : now.pods,
    ...(now.podAxis === undefined ? {} : { podAxis: now.podAxis }),
    ...(Object.keys(former).length > 0 ? { formerPods: former } : {}),
  }
}
