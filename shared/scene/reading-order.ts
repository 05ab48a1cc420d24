// The parts of a drawing in the order in which they are read: lane by lane, pod by pod, each with its cards.
import { allOf } from '../all-of.ts'
import { groupedBy } from '../grouped.ts'
import type { Layout } from '../layout/layout.ts'
import type { ScenePart } from './scene.ts'

type Lane = Layout['lanes'][number]

/**
 * The same parts: text that is searched, copied or read out comes in this order. Nothing is covered by
 * it: lanes lie apart from one another, and a tag stays behind its card.
 */
export function inReadingOrder(parts: readonly ScenePart[], layout: Layout): readonly ScenePart[] {
  const ids = idsInOrder(layout)
  const byId = new Map(parts.map((part) => [part.id, part]))
  const tags = groupedBy(parts, (part) => (part.kind === 'tag' ? `card:${part.roleId}` : null))
  // Titles come first, and lines run below all cards.
  const first = parts.filter((part) => part.id === 'title' || part.kind === 'line')
  const read = ids.flatMap((id) => [byId.get(id) ?? [], tags.get(id) ?? []].flat())
  // Whatever the layout does not name stays behind it all.
  return [...new Set([...first, ...read, ...parts])]
}

/** Leaders, pods and lanes with what stands in them; each card at least once. */
function idsInOrder({ lanes, pods, cards }: Layout): readonly string[] {
  const inPod = groupedBy(lanes, ({ lane }) => (lane.kind === 'pod' ? (lane.podId ?? '') : null))
  const leaders = lanes.filter(({ lane }) => lane.kind === 'leadership')
  return allOf([
    leaders.flatMap(idsOfLane),
    pods.flatMap(({ podId, leadId }) => [
      `pod:${podId ?? ''}`,
      ...(leadId === null ? [] : [`card:${leadId}`]),
      ...(inPod.get(podId ?? '') ?? []).flatMap(idsOfLane),
    ]),
    lanes.flatMap(idsOfLane),
    cards.map(({ roleId }) => `card:${roleId}`),
  ])
}

function idsOfLane({ key, roleIds }: Lane): readonly string[] {
  return [`lane:${key}`, ...roleIds.map((id) => `card:${id}`)]
}
