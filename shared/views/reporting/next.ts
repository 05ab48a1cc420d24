// Which card an arrow key goes to in the reporting tree.
import { addTo } from '../../grouped.ts'
import type { RoleId } from '../../ids.ts'
import type { Layout, PlacedCard } from '../../layout/layout.ts'
import { type Direction, nextCard } from '../../layout/next-card.ts'
import { onceFor } from '../../once.ts'
import { cardsById, cardsOf, teamsById } from './teams.ts'

/**
 * To the side along the row, past what hangs lower; down along the lines to whoever reports there, up
 * past those above in the same team to the manager. Where these end, to what is nearest.
 */
export function nextInTree(layout: Layout, from: RoleId, direction: Direction): RoleId | null {
  const start = cardsById(layout).get(from)
  const related = start ? relatedTo(layout, start, direction) : []
  const among = (cards: readonly PlacedCard[]) => nextCard({ ...layout, cards }, from, direction)
  return (start && related.length > 0 ? among([start, ...related]) : null) ?? among(layout.cards)
}

/** The cards that are looked at first. */
function relatedTo(layout: Layout, start: PlacedCard, direction: Direction): readonly PlacedCard[] {
  switch (direction) {
    case 'left':
    case 'right':
      return layout.cards.filter(({ box }) => box.y === start.box.y)
    case 'down': {
      const reports = reportsById(layout).get(start.roleId)
      return reports ?? inColumn(layout, start)
    }
    case 'up': {
      const above = inColumn(layout, start).filter(({ box }) => box.y < start.box.y)
      const managerId = teamsById(layout).get(start.roleId)?.managerId
      const manager = managerId ? cardsById(layout).get(managerId) : undefined
      return above.length > 0 || !manager ? above : [manager]
    }
  }
}

/** Those of the same team who stand below one another with it. */
function inColumn(layout: Layout, { roleId, box }: PlacedCard): readonly PlacedCard[] {
  const team = teamsById(layout).get(roleId)
  return team?.form === 'rungs' ? cardsOf(layout, team).filter((card) => card.box.x === box.x) : []
}

/** The cards of all who report to each manager. */
const reportsById = onceFor((layout: Layout): ReadonlyMap<RoleId, readonly PlacedCard[]> => {
  const reports = new Map<RoleId, PlacedCard[]>()
  for (const team of layout.teams ?? []) {
    if (team.managerId === null) continue
    for (const card of cardsOf(layout, team)) addTo(reports, team.managerId, card)
  }
  return reports
})
