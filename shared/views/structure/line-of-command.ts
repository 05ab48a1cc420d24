// Who reports to whom where cards stand in lanes: lines that run in the gaps above cards, and behind cards on the way.
import type { RoleId } from '../../ids.ts'
import type { Box, Layout, PlacedLine } from '../../layout/layout.ts'
import { onceFor } from '../../once.ts'
import type { Drawn } from '../view.ts'

/** How far above a card its line runs to the side: inside the gap between two rows. */
const ABOVE = 4

/** A manager with more reports would be hidden below their lines. */
const MOST_REPORTS = 40

const boxesOf = onceFor(
  ({ cards }: Layout): ReadonlyMap<RoleId, Box> =>
    new Map(cards.map(({ roleId, box }) => [roleId, box])),
)

/** From each role to its manager, and to it from whoever reports there. */
export function linesOfCommand(
  { org, layout }: Drawn,
  roleIds: readonly RoleId[],
): readonly PlacedLine[] {
  const below = new Set<RoleId>()
  for (const id of roleIds) {
    const role = org.role(id)
    if (!role) continue
    below.add(id)
    for (const report of org.reportsOf(role).slice(0, MOST_REPORTS)) below.add(report.id)
  }
  return [...below].flatMap((id) => {
    const managerId = org.role(id)?.managerId ?? null
    const card = boxesOf(layout).get(id)
    const manager =
      managerId === null || managerId === id ? undefined : boxesOf(layout).get(managerId)
    return card && manager ? { id: `command:${id}`, points: wayUp(card, manager) } : []
  })
}

function wayUp(card: Box, manager: Box) {
  const x = card.x + card.width / 2
  const toX = manager.x + manager.width / 2
  const level = card.y - ABOVE
  return [
    { x, y: card.y },
    { x, y: level },
    { x: toX, y: level },
    { x: toX, y: manager.y + manager.height },
  ]
}
