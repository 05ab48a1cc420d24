// Which card lies under a point.
import { contains } from './boxes.ts'
import { cardsOfLane } from './lane-cards.ts'
import type { Layout, PlacedCard, Point } from './layout.ts'

/** The card at a point, or null; looks only at the lanes and at the cards of the lane it is in. */
export function cardAt(layout: Layout, point: Point): PlacedCard | null {
  for (const lane of layout.lanes) {
    if (!contains(lane.box, point)) continue
    const card = cardsOfLane(layout, lane).find(({ box }) => contains(box, point))
    if (card) return card
  }
  return null
}
