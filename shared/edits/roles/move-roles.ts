// Moves roles into a lane, at a place among the cards that stand there; also reorders within a lane.
import { castDraft } from 'immer'
import { z } from 'zod'
import type { Document, Role } from '../../document/schema.ts'
import { roleIdSchema } from '../../ids.ts'
import { type Lane, laneOf, laneSchema, placedIn } from '../../org/lanes.ts'
import { ok } from '../../result.ts'
import { words } from '../../words/phrase.ts'
import { changed, defineEdit } from '../edit.ts'
import { findPod, titlesOf } from '../edit-parts.ts'
import { placeAmong } from '../place-in-lane.ts'
import { notFound } from '../refusals.ts'

const args = () =>
  z.object({
    roleIds: z.array(roleIdSchema()).min(1),
    lane: laneSchema(),
    /** Among the lane's other cards, from 0; missing or too large: at the end. */
    index: z.number().int().min(0).optional(),
  })

export const moveRoles = defineEdit(args, {
  id: 'move-roles',
  label: (document, { roleIds }) => words`Move ${titlesOf(document, roleIds)}`,
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
  const isSame =
    placed.podId === role.podId &&
    placed.stages.length === role.stages.length &&
    placed.stages.every((part, at) => part === role.stages[at])
  if (isSame) return role
  // Where it stood under other structures no longer counts: it was moved by hand.
  const { formerPlaces: _, ...rest } = role
  return { ...rest, ...placed }
}
