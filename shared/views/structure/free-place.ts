// Where the next card of each lane would stand, as far as the lane has room for it: a place to add a role.
import type { Box, Layout, PlacedLane } from '../../layout/layout.ts'
import { CARD, LANE, PITCH } from '../../layout/measures.ts'
import { onceFor } from '../../once.ts'
import type { Lane } from '../../org/lanes.ts'
import { cardsOfLane } from './lane-cards.ts'

export interface FreePlace {
  readonly lane: Lane
  readonly key: string
  readonly box: Box
}

/** Of stages and teams alone: pods are many, and full of lanes. */
export const freePlaces = onceFor((layout: Layout): readonly FreePlace[] =>
  layout.lanes.flatMap((placed) => {
    const { lane, key } = placed
    if (lane.kind !== 'stage' && lane.kind !== 'team') return []
    const box = nextBox(layout, placed)
    const isWithin = box.y + box.height + LANE.padding <= placed.box.y + placed.box.height
    return isWithin ? [{ lane, key, box }] : []
  }),
)

function nextBox(layout: Layout, placed: PlacedLane): Box {
  const { box, columns } = placed
  const cards = cardsOfLane(layout, placed)
  const last = cards.at(-1)
  const x = box.x + LANE.padding
  const { height } = CARD
  // Without cards there are words below the header, about what its people will answer for.
  if (!last) {
    const width = columns * PITCH.x - CARD.gap
    return { x, y: box.y + box.height - LANE.padding - height, width, height }
  }
  const column = cards.length % columns
  if (column > 0) return { ...last.box, x: last.box.x + PITCH.x, height }
  const lowest = Math.max(...cards.slice(-columns).map((card) => card.box.y + card.box.height))
  return { ...last.box, x, y: lowest + CARD.gap, height }
}
