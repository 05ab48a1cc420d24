// The parts of a drawing in the order in which they are read: lane by lane, pod by pod, each with its cards.
import { addTo } from '../grouped.ts'
import type { Layout } from '../layout/layout.ts'
import type { ScenePart } from './scene.ts'

/**
 * The same parts: text that is searched, copied or read out comes in this order. Nothing is covered by
 * it: lanes lie apart from one another, and a tag stays behind its card.
 */
export function inReadingOrder(parts: readonly ScenePart[], layout: Layout): readonly ScenePart[] {
  const byId = new Map(parts.map((part) => [part.id, part]))
  const tags = new Map<string, ScenePart[]>()
  for (const part of parts) if (part.kind === 'tag') addTo(tags, part.roleId, part)
  const ordered: ScenePart[] = []
  const taken = new Set<ScenePart>()
  const take = (part: ScenePart | undefined) => {
    if (!part || taken.has(part)) return
    taken.add(part)
    ordered.push(part)
  }
  const takeCard = (roleId: string) => {
    take(byId.get(`card:${roleId}`))
    for (const tag of tags.get(roleId) ?? []) take(tag)
  }
  const takeLane = ({ key, roleIds }: Layout['lanes'][number]) => {
    take(byId.get(`heading:${key}`))
    take(byId.get(`lane:${key}`))
    for (const roleId of roleIds) takeCard(roleId)
  }
  // Titles come first, and lines run below all cards.
  for (const part of parts) if (part.id === 'title' || part.kind === 'line') take(part)
  const lanesOfPod = new Map<string | null, Layout['lanes'][number][]>()
  for (const lane of layout.lanes) {
    if (lane.lane.kind === 'leadership') takeLane(lane)
    if (lane.lane.kind === 'pod') addTo(lanesOfPod, lane.lane.podId, lane)
  }
  for (const { podId } of layout.pods) {
    take(byId.get(`pod:${podId ?? ''}`))
    for (const lane of lanesOfPod.get(podId) ?? []) takeLane(lane)
  }
  for (const lane of layout.lanes) takeLane(lane)
  for (const { roleId } of layout.cards) takeCard(roleId)
  for (const part of parts) take(part)
  return ordered
}
