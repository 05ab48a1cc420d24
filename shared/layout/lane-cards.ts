// The cards of each lane, found once per layout, so that a gesture looks only at the lane it is in.
import { groupedBy } from '../grouped.ts'
import { onceFor } from '../once.ts'
import type { Layout, PlacedCard, PlacedLane } from './layout.ts'

const cardsByLane = onceFor(({ cards }: Layout) => groupedBy(cards, ({ laneKey }) => laneKey))

/** The cards that stand in a lane, in its order. */
export function cardsOfLane(layout: Layout, { key }: PlacedLane): readonly PlacedCard[] {
  return cardsByLane(layout).get(key) ?? []
}
