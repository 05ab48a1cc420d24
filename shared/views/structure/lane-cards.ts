// The cards of each lane, found once per layout, so that a gesture looks only at the lane it is in.

import type { Layout, PlacedCard, PlacedLane } from '../../layout/layout.ts'
import { onceFor } from '../../once.ts'

const cardsById = onceFor(({ cards }: Layout) => new Map(cards.map((card) => [card.roleId, card])))

/** The cards that stand in a lane, in its order. */
export function cardsOfLane(layout: Layout, { roleIds }: PlacedLane): readonly PlacedCard[] {
  const byId = cardsById(layout)
  return roleIds.flatMap((id) => byId.get(id) ?? [])
}
