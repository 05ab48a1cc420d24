// Moves roles into a lane, at a place among the cards that stand there; also reorders within a lane.
import { castDraft } from 'immer'
import { z } from 'zod'
import type { Document, Role } from '../../document/schema.ts'
import { type RoleId, roleIdSchema } from '../../ids.ts'
import { type Lane, laneKey, laneOf, laneSchema, placedIn } from '../../org/lanes.ts'
import { ok } from '../../result.ts'
import { changed, defineEdit, findPod, findRole, notFound } from '../edit.ts'

const args = z.object({
  roleIds: z.array(roleIdSchema).min(1),
  lane: laneSchema,
  /** Among the lane's other cards, from 0; missing or too large: at the end. */
  index: z.number().int().min(0).optional(),
})

export const moveRoles = defineEdit(args, {
  id: 'move-roles',
  label(document, { roleIds: [first, ...others] }) {
    const title = first ? findRole(document, first)?.title : undefined
    return others.length === 0 ? `Move ${title ?? 'role'}` : `Move ${others.length + 1} roles`
  },
  apply(document, { roleIds, lane, index }) {
    const wanted = new Set(roleIds)
    const moving = document.roles.filter((role) => wanted.has(role.id))
    if (moving.length < wanted.size) return notFound('role')
    if (lane.kind === 'pod' && lane.podId !== null && !findPod(document, lane.podId))
      return notFound('pod')

    const staying = document.roles.filter((role) => !wanted.has(role.id))
    const moved = moving.map((role) => inLane(role, document, lane))
    const roles = staying.toSpliced(placeAmong(staying, document, lane, index), 0, ...moved)
    if (roles.every((role, at) => role === document.roles[at])) return ok(document)
    return ok(
      changed(document, (draft) => {
        draft.roles = castDraft(roles)
      }),
    )
  },
})

function inLane(role: Role, document: Document, lane: Lane): Role {
  const placed = placedIn(role, laneOf(role, document), lane)
  return placed.stages === role.stages && placed.podId === role.podId
    ? role
    : { ...role, ...placed }
}

/** Where in the document's order a card has to go to stand at `index` in the lane. */
function placeAmong(
  roles: readonly Role[],
  document: Document,
  lane: Lane,
  index: number | undefined,
): number {
  const key = laneKey(lane)
  const standing = roles.filter((role) => laneKey(laneOf(role, document)) === key)
  const next: RoleId | undefined = index === undefined ? undefined : standing[index]?.id
  if (next !== undefined) return roles.findIndex((role) => role.id === next)
  const last = standing.at(-1)
  return last ? roles.indexOf(last) + 1 : roles.length
}
