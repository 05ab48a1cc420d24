// Cut roles that are pasted in their own chart: they move, with all that hangs on them.
import type { Document } from '../document/schema.ts'
import type { EditCall } from '../editing/apply-edit.ts'
import { groupedBy } from '../grouped.ts'
import type { RoleId } from '../ids.ts'
import { type Lane, laneKey, laneOf } from '../org/lanes.ts'
import type { PastePlace } from './paste-roles.ts'

/**
 * As if they were dropped there; without a place they stay. Roles of several stages keep them in the pod
 * of that place.
 */
export function cutTo(
  document: Document,
  roleIds: readonly RoleId[],
  place: PastePlace | null,
): readonly EditCall[] {
  if (!place) return []
  const cut = new Set(roleIds)
  const roles = document.roles.filter(({ id }) => cut.has(id))
  const lanes = groupedBy(roles, (role) => laneKey(laneOf(role, document)))
  const { lane, index } = place
  if (lane.kind !== 'pod' || lanes.size === 1)
    return [moved(roleIds, lane, index === undefined ? {} : { index: withoutCut(index) })]
  const { podId } = lane
  return [...lanes.values()].map((group) => {
    const own = group[0] && laneOf(group[0], document)
    const ids = group.map(({ id }) => id)
    return moved(ids, own?.kind === 'pod' ? { ...own, podId } : lane)
  })

  /** Places are counted without those that go. */
  function withoutCut(at: number): number {
    const key = laneKey(lane)
    const cards = document.roles.filter((role) => laneKey(laneOf(role, document)) === key)
    return cards.slice(0, at).filter(({ id }) => !cut.has(id)).length
  }
}

function moved(
  roleIds: readonly RoleId[],
  lane: Lane,
  where: { readonly index?: number } = {},
): EditCall {
  return { edit: 'move-roles', args: { roleIds: [...roleIds], lane, ...where } }
}
