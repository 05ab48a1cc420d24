// Where the mark of a finding is pressed: on what is drawn, and as much around it as a finger or a shaky hand needs.
import { contains } from '../../shared/layout/boxes.ts'
import type { Box, PlacedCard, Point } from '../../shared/layout/layout.ts'

/** Of a card, in its own coordinates: around the round mark at its corner. */
export function markOfCard({ width }: Box): Box {
  return { x: width - 17, y: -8, width: 24, height: 24 }
}

/** In px on the screen. */
const LEAST = 24

/** Seen from far away the mark would be larger than its card: on one it is at most so large, in px at 100 %. */
export const MOST_ON_CARD = 56

/** At least 24 px each way on the screen, or as much as leaves something of the card or lane around it. */
export function pressedAround(drawn: Box, zoom: number, most: number): Box {
  const least = Math.min(LEAST / zoom, most)
  const width = Math.max(drawn.width, least)
  const height = Math.max(drawn.height, least)
  return {
    x: drawn.x + (drawn.width - width) / 2,
    y: drawn.y + (drawn.height - height) / 2,
    width,
    height,
  }
}

/** The same box moved into a lane, so that nothing is taken from the one beside it. */
export function movedInto(box: Box, lane: Pick<Box, 'width' | 'height'>): Box {
  const x = Math.max(0, Math.min(box.x, lane.width - box.width))
  const y = Math.max(0, Math.min(box.y, lane.height - box.height))
  return { ...box, x, y }
}

/** Is the mark of a card what lies at a point of the chart? */
export function isOnMark({ box }: PlacedCard, { x, y }: Point, zoom: number): boolean {
  return contains(pressedAround(markOfCard(box), zoom, MOST_ON_CARD), {
    x: x - box.x,
    y: y - box.y,
  })
}
