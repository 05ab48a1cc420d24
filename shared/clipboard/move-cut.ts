// Cut roles that are pasted in their own chart: they move, with all that hangs on them.
import type { Document } from '../document/schema.ts'
import type { EditCall } from '../editing/apply-edit.ts'
import { groupedBy } from '../grouped.ts'
import type { RoleId } from '../ids.ts'
import { headsOf } from '../org/branches.ts'
import { type Lane, laneKey, laneOf } from '../org/lanes.ts'
import { orgOf } from '../org/org.ts'
import type { PastePlace, TeamPlace } from './paste-roles.ts'

/**
 * As if they were dropped there; without a place they stay. Roles of several stages keep them in the pod
 * of that place; in a team all of them keep their work.
 */
export function cutTo(
  document: Document,
  roleIds: readonly RoleId[],
  place: PastePlace | null,
): readonly EditCall[] {
  if (!place) return []
  if (place.team) return [movedTo(place.team, document, roleIds)]
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

/** Whoever is cut together with their manager stays with them. */
function movedTo(
  { managerId, beside }: TeamPlace,
  document: Document,
  roleIds: readonly RoleId[],
): EditCall {
  const heads = [...headsOf(orgOf(document), roleIds)]
  if (!beside) return { edit: 'set-manager', args: { roleIds: heads, managerId } }
  return {
    edit: 'place-reports',
    args: { roleIds: heads, managerId, besideId: beside.roleId, side: beside.side },
  }
}

function moved(
  roleIds: readonly RoleId[],
  lane: Lane,
  where: { readonly index?: number } = {},
): EditCall {
  return { edit: 'move-roles', args: { roleIds: [...roleIds], lane, ...where } }
}
