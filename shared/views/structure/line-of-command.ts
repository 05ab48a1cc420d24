// Who reports to whom where cards stand in lanes: lines that run in the gaps beside cards and below managers.
import type { RoleId } from '../../ids.ts'
import type { Box, Layout, PlacedLine, Point } from '../../layout/layout.ts'
import { levelWithin } from '../../layout/measures.ts'
import { onceFor } from '../../once.ts'
import type { Drawn } from '../view.ts'

/** How far beside a card its line runs up: inside the gap between cards, clear of the headings of lanes. */
const BESIDE = 5

/** How far below a manager in a lane the lines to it come together. */
const BELOW = 7

/** And below a leader: where the lines of the chart run as well, which would else be seen beside them. */
const BELOW_LEADER = levelWithin(0, 1)

/** A manager with more reports would be hidden below their lines. */
const MOST_REPORTS = 40

const boxesOf = onceFor(
  ({ cards }: Layout): ReadonlyMap<RoleId, Box> =>
    new Map(cards.map(({ roleId, box }) => [roleId, box])),
)

/** Leaders stand above the lanes, where no heading is in the way. */
const leadersOf = onceFor(
  ({ lanes }: Layout): ReadonlySet<RoleId> =>
    new Set(lanes.flatMap(({ lane, roleIds }) => (lane.kind === 'leadership' ? roleIds : []))),
)

/** From each role to its manager, and to it from whoever reports there. */
export function linesOfCommand(
  { org, layout }: Drawn,
  roleIds: readonly RoleId[],
): readonly PlacedLine[] {
  const reporting = new Set<RoleId>()
  for (const id of roleIds) {
    const role = org.role(id)
    if (!role) continue
    reporting.add(id)
    for (const report of org.reportsOf(role).slice(0, MOST_REPORTS)) reporting.add(report.id)
  }
  return [...reporting].flatMap((id) => {
    const managerId = org.role(id)?.managerId ?? null
    const card = boxesOf(layout).get(id)
    const manager =
      managerId === null || managerId === id ? undefined : boxesOf(layout).get(managerId)
    if (!card || !manager) return []
    const leaders = leadersOf(layout)
    const below = managerId !== null && leaders.has(managerId) ? BELOW_LEADER : BELOW
    return { id: `command:${id}`, points: wayUp(card, manager, below, leaders.has(id)) }
  })
}

function wayUp(card: Box, manager: Box, below: number, isLeader: boolean): readonly Point[] {
  const level = manager.y + manager.height + below
  const toX = manager.x + manager.width / 2
  const end = [
    { x: toX, y: level },
    { x: toX, y: manager.y + manager.height },
  ]
  if (isLeader && card.y >= level) {
    const x = card.x + card.width / 2
    return [{ x, y: card.y }, { x, y: level }, ...end]
  }
  const x = card.x - BESIDE
  const y = card.y + card.height / 2
  // One below the other: the line goes from edge to edge.
  if (card.x === manager.x) {
    const managerY = manager.y + manager.height / 2
    return [
      { x: card.x, y },
      { x, y },
      { x, y: managerY },
      { x: manager.x, y: managerY },
    ]
  }
  return [{ x: card.x, y }, { x, y }, { x, y: level }, ...end]
}
