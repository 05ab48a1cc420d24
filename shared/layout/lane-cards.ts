// The cards of each lane, found once per layout, so that a gesture looks only at the lane it is in.
import { groupedBy } from '../grouped.ts'
import type { Layout, PlacedCard, PlacedLane } from './layout.ts'

const known = new WeakMap<Layout, ReadonlyMap<string, readonly PlacedCard[]>>()

/** The cards that stand in a lane, in its order. */
export function cardsOfLane(layout: Layout, { key }: PlacedLane): readonly PlacedCard[] {
  const byLane = known.get(layout) ?? groupedBy(layout.cards, ({ laneKey }) => laneKey)
  known.set(layout, byLane)
  return byLane.get(key) ?? []
}
