// Which card one goes on with when others go away, where roles stand in lanes.
import type { RoleId } from '../../ids.ts'
import type { Layout } from '../../layout/layout.ts'

/** The card after the last of these in its lane, else the one before, else the nearest of another lane. */
export function cardBeside({ lanes }: Layout, roleIds: readonly RoleId[]): RoleId | null {
  const going = new Set(roleIds)
  const isGoing = (id: RoleId) => going.has(id)
  const at = lanes.findLastIndex((lane) => lane.roleIds.some(isGoing))
  const inLane = lanes[at]?.roleIds ?? []
  const place = inLane.findLastIndex(isGoing)
  const later = lanes.slice(at + 1).flatMap((lane) => lane.roleIds)
  const earlier = lanes.slice(0, Math.max(0, at)).flatMap((lane) => lane.roleIds)
  const isStaying = (id: RoleId) => !going.has(id)
  return (
    inLane[place + 1] ??
    inLane.slice(0, Math.max(0, place)).findLast(isStaying) ??
    later[0] ??
    earlier.findLast(isStaying) ??
    null
  )
}
