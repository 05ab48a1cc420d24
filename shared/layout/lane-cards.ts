// The cards of each lane, found once per layout, so that a gesture looks only at the lane it is in.
import type { Layout, PlacedCard, PlacedLane } from './layout.ts'

const known = new WeakMap<Layout, ReadonlyMap<string, readonly PlacedCard[]>>()

/** The cards that stand in a lane, in its order. */
export function cardsOfLane(layout: Layout, { key }: PlacedLane): readonly PlacedCard[] {
  const byLane = known.get(layout) ?? groupedByLane(layout)
  known.set(layout, byLane)
  return byLane.get(key) ?? []
}

function groupedByLane({ cards }: Layout): ReadonlyMap<string, readonly PlacedCard[]> {
  const byLane = new Map<string, PlacedCard[]>()
  for (const card of cards) {
    const others = byLane.get(card.laneKey)
    if (others) others.push(card)
    else byLane.set(card.laneKey, [card])
  }
  return byLane
}
