// Which card lies under a point, wherever cards stand.
import { addTo } from '../grouped.ts'
import { onceFor } from '../once.ts'
import { contains } from './boxes.ts'
import type { Layout, PlacedCard, Point } from './layout.ts'

/** Height of the bands in which cards are looked for, in px at 100 %. */
const BAND = 70

/** The card at a point, or null; the upper one of two. Looks only at the cards of one band. */
export function cardAt(layout: Layout, point: Point): PlacedCard | null {
  const near = cardsByBand(layout).get(bandAt(point.y)) ?? []
  return near.findLast(({ box }) => contains(box, point)) ?? null
}

/** Made once per layout, so that a gesture does not look at every card of a large chart. */
const cardsByBand = onceFor(({ cards }: Layout) => {
  const bands = new Map<number, PlacedCard[]>()
  for (const card of cards) {
    const { y, height } = card.box
    const last = bandAt(y + height)
    for (let band = bandAt(y); band <= last; band++) addTo(bands, band, card)
  }
  return bands
})

function bandAt(y: number): number {
  return Math.floor(y / BAND)
}
