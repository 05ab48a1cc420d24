// A chart as spots of one colour: what is left of lanes and cards where the picture is as small as a stamp.
import type { Box } from '../layout/layout.ts'
import { CARD } from '../layout/measures.ts'
import type { Scene, ScenePart } from './scene.ts'
import type { Theme } from './theme.ts'

/** A gap between cards that is smaller on the map cannot be seen, in px. */
const LEAST_GAP = 0.5

/** A rectangle of one colour, in px at 100 %. */
export interface Spot {
  readonly colour: string
  readonly box: Box
  readonly isCard: boolean
}

/** What is seen of a chart that small, in painting order. */
export function spotsIn(scene: Scene, theme: Theme, scale: number): readonly Spot[] {
  const mayJoin = CARD.gap * scale < LEAST_GAP
  const spots: Spot[] = []
  for (const part of scene.parts) {
    const colour = colourOf(part, theme)
    if (colour === null) continue
    const spot: Spot = { colour, box: part.box, isCard: part.kind === 'card' }
    const before = spots.at(-1)
    const joined = mayJoin && before ? joinedBox(before, spot) : null
    if (joined) spots[spots.length - 1] = { ...spot, box: joined }
    else spots.push(spot)
  }
  return spots
}

/** Both as one bar, where they are cards of one colour side by side; there are thousands of them. */
function joinedBox(before: Spot, next: Spot): Box | null {
  const { box } = before
  const isBeside =
    next.box.y === box.y &&
    next.box.height === box.height &&
    next.box.x === box.x + box.width + CARD.gap
  if (!before.isCard || !next.isCard || before.colour !== next.colour || !isBeside) return null
  return { ...box, width: next.box.x + next.box.width - box.x }
}

/** null: nothing that could be seen so small. */
function colourOf(part: ScenePart, theme: Theme): string | null {
  if (part.kind === 'card') return part.accent ?? theme.vacantBorder
  if (part.kind === 'pod') return theme.card
  if (part.kind !== 'lane') return null
  // From what is drawn, not from the stage: what is laid over the chart has colours of its own.
  for (const shape of part.shapes) if (shape.kind === 'box' && shape.fill) return shape.fill
  return null
}
