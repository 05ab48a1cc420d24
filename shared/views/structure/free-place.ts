// Where the next card of each lane would stand, as far as the lane has room for it: a place to add a role.
import type { Box, Layout, PlacedLane } from '../../layout/layout.ts'
import { CARD, type CardSize, LANE, POD, SMALL_CARD } from '../../layout/measures.ts'
import { onceFor } from '../../once.ts'
import type { Lane } from '../../org/lanes.ts'
import { cardsOfLane } from './lane-cards.ts'

export interface FreePlace {
  readonly lane: Lane
  readonly key: string
  readonly box: Box
  /** Beside the name of an empty cell, which has words where its first card would stand. */
  readonly isSmall: boolean
}

/** Of stages, teams and the cells of pods. */
export const freePlaces = onceFor((layout: Layout): readonly FreePlace[] =>
  layout.lanes.flatMap((placed): FreePlace[] => {
    const { lane, key } = placed
    if (lane.kind === 'pod' && placed.roleIds.length === 0)
      return [{ lane, key, box: besideName(placed), isSmall: true }]
    const sizes = sizesOf(lane)
    if (sizes === null) return []
    const box = nextBox(layout, placed, sizes)
    const isWithin = box.y + box.height + sizes.padding <= placed.box.y + placed.box.height
    return isWithin ? [{ lane, key, box, isSmall: false }] : []
  }),
)

interface Sizes {
  readonly card: CardSize
  /** Around the cards. */
  readonly padding: number
}

function sizesOf({ kind }: Lane): Sizes | null {
  if (kind === 'stage' || kind === 'team') return { card: CARD, padding: LANE.padding }
  return kind === 'pod' ? { card: SMALL_CARD, padding: POD.cellPadding } : null
}

/** The smallest that can be pressed well, in pixels. */
const LEAST = 24

function besideName({ box }: PlacedLane): Box {
  return { x: box.x + box.width - POD.cellPadding - LEAST, y: box.y, width: LEAST, height: LEAST }
}

function nextBox(layout: Layout, placed: PlacedLane, { card, padding }: Sizes): Box {
  const { box, columns } = placed
  const cards = cardsOfLane(layout, placed)
  const last = cards.at(-1)
  const x = box.x + padding
  const { height, gap } = card
  const step = card.width + gap
  // Without cards there are words below the header, about what its people will answer for.
  if (!last) {
    const width = columns * step - gap
    return { x, y: box.y + box.height - padding - height, width, height }
  }
  const column = cards.length % columns
  if (column > 0) return { ...last.box, x: last.box.x + step, height }
  const lowest = Math.max(...cards.slice(-columns).map((each) => each.box.y + each.box.height))
  return { ...last.box, x, y: lowest + gap, height }
}
