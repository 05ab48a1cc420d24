// Moving cards by key where roles stand in lanes: up and down among their lane's cards, left and right
// into the next lane.
import type { EditCall } from '../../editing/apply-edit.ts'
import type { RoleId } from '../../ids.ts'
import type { Layout, PlacedLane } from '../../layout/layout.ts'
import type { Direction } from '../../layout/next-card.ts'
import type { Lane } from '../../org/lanes.ts'
import { runsOf } from '../runs.ts'

/** Each card goes one step and keeps its place among the others; who is at the end of the way stays. */
export function stepBy(
  { lanes, pods }: Layout,
  roleIds: readonly RoleId[],
  direction: Direction,
): readonly EditCall[] {
  const going = new Set(roleIds)
  return [...headsInto({ lanes, pods }, going, direction), ...inLanes(lanes, going, direction)]
}

/** The lead in the header of a pod goes down into its first cell, and to the left into the one before the pod. */
function headsInto(
  { lanes, pods }: Pick<Layout, 'lanes' | 'pods'>,
  going: ReadonlySet<RoleId>,
  direction: Direction,
): readonly EditCall[] {
  if (direction === 'up') return []
  return pods.flatMap(({ podId, leadId }) => {
    if (leadId === null || !going.has(leadId)) return []
    const first = lanes.findIndex(({ lane }) => lane.kind === 'pod' && lane.podId === podId)
    const into = first < 0 ? undefined : lanes[direction === 'left' ? first - 1 : first]
    return into ? [move([leadId], into.lane, 0)] : []
  })
}

function inLanes(
  lanes: readonly PlacedLane[],
  going: ReadonlySet<RoleId>,
  direction: Direction,
): readonly EditCall[] {
  switch (direction) {
    case 'up':
    case 'down':
      return lanes.flatMap((lane) => reordered(lane, going, direction))
    case 'left':
      return intoNext(lanes, going)
    case 'right':
      return intoNext(lanes.toReversed(), going)
  }
}

/** Cards side by side go together: they change places with the one that stands before or after them. */
function reordered(
  { lane, roleIds }: PlacedLane,
  going: ReadonlySet<RoleId>,
  direction: 'up' | 'down',
): readonly EditCall[] {
  return runsOf(roleIds, going).flatMap(({ start, run }) => {
    const isAtEnd = direction === 'up' ? start === 0 : start + run.length === roleIds.length
    return isAtEnd ? [] : [move(run, lane, start + (direction === 'up' ? -1 : 1))]
  })
}

/**
 * From each lane into the one before it in the list; the first lanes go first, so that nobody is
 * taken along twice. At the same height, where there is one.
 */
function intoNext(lanes: readonly PlacedLane[], going: ReadonlySet<RoleId>): readonly EditCall[] {
  return lanes.flatMap(({ roleIds }, at) => {
    const next = lanes[at - 1]
    const leaving = roleIds.filter((id) => going.has(id))
    const [first] = leaving
    if (!next || first === undefined) return []
    // From the last lane of the list nobody goes on.
    const canLeave = lanes[at - 2] !== undefined
    const staying = next.roleIds.filter((id) => !canLeave || !going.has(id)).length
    return [move(leaving, next.lane, Math.min(roleIds.indexOf(first), staying))]
  })
}

function move(roleIds: readonly RoleId[], lane: Lane, index: number): EditCall {
  return { edit: 'move-roles', args: { roleIds: [...roleIds], lane, index } }
}
