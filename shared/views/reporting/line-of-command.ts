// The way up from a card to the top, along the lines that the reporting tree has drawn.
import type { RoleId } from '../../ids.ts'
import type { Box, Layout, PlacedLine, Point } from '../../layout/layout.ts'
import { TREE } from '../../layout/measures.ts'
import type { Drawn } from '../view.ts'
import { cardsById, teamsById } from './teams.ts'

/** Each part once, however many of the roles it is above. */
export function linesOfCommand(
  { layout }: Drawn,
  roleIds: readonly RoleId[],
): readonly PlacedLine[] {
  const lines = new Map<RoleId, PlacedLine>()
  for (const first of roleIds) {
    for (let id: RoleId | null = first; id !== null && !lines.has(id); ) {
      const managerId: RoleId | null = teamsById(layout).get(id)?.managerId ?? null
      const points: readonly Point[] | null =
        managerId === null ? null : wayUp(layout, id, managerId)
      if (points) lines.set(id, { id: `command:${id}`, points })
      id = points ? managerId : null
    }
  }
  return [...lines.values()]
}

/** null where one of the two is not drawn. */
function wayUp(layout: Layout, id: RoleId, managerId: RoleId): readonly Point[] | null {
  const [card, manager] = [cardsById(layout).get(id)?.box, cardsById(layout).get(managerId)?.box]
  const team = teamsById(layout).get(id)
  if (!card || !manager || !team) return null
  const end = { x: manager.x + manager.width / 2, y: manager.y + manager.height }
  const tops = team.roleIds.map((each) => cardsById(layout).get(each)?.box.y ?? card.y)
  const level = (team.form === 'rungs' ? Math.min(...tops) : card.y) - TREE.belowBus
  return [...toLine(layout, team.roleIds, team.form, card, level), { x: end.x, y: level }, end]
}

/** From the card to the level line above it. */
function toLine(
  layout: Layout,
  members: readonly RoleId[],
  form: 'rows' | 'rungs',
  card: Box,
  level: number,
): readonly Point[] {
  const middle = card.x + card.width / 2
  if (form === 'rows')
    return [
      { x: middle, y: card.y },
      { x: middle, y: level },
    ]
  const y = card.y + card.height / 2
  const isRight = isRightOfLine(layout, members, card)
  const edge = isRight ? card.x : card.x + card.width
  const line = isRight ? edge - TREE.stub : edge + TREE.stub
  return [
    { x: edge, y },
    { x: line, y },
    { x: line, y: level },
  ]
}

/** One alone on rungs hangs to the left of its line, unless a drawn stub says otherwise. */
function isRightOfLine(layout: Layout, members: readonly RoleId[], card: Box): boolean {
  const lefts = members.map((id) => cardsById(layout).get(id)?.box.x ?? card.x)
  if (Math.min(...lefts) < card.x) return true
  const y = card.y + card.height / 2
  return layout.lines.some(
    ({ points: [from, to] }) => to?.x === card.x && from?.y === y && to.y === y,
  )
}
