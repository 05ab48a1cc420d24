// The chart as the mini map shows it: every lane in the colour it has on the chart, every card a spot.
import type { Box } from '../../../shared/layout/layout.ts'
import { CARD } from '../../../shared/layout/measures.ts'
import type { Scene, ScenePart } from '../../../shared/scene/scene.ts'
import type { Theme } from '../../../shared/scene/theme.ts'

/** A gap between cards that is smaller on the map cannot be seen, in px. */
const LEAST_GAP = 0.5

/** A rectangle of one colour, in px at 100 %. */
export interface Spot {
  readonly colour: string
  readonly box: Box
  readonly isCard: boolean
}

/** Paints into a context in which one unit is one px at 100 %, and `scale` px on the map. */
export function paintInSmall(
  context: SpotContext,
  scene: Scene,
  theme: Theme,
  scale: number,
): void {
  paintSpots(context, spotsIn(scene, theme, scale))
}

type SpotContext = Pick<CanvasRenderingContext2D, 'fillStyle' | 'fillRect'>

/** One after the other. */
export function paintSpots(context: SpotContext, spots: readonly Spot[]): void {
  for (const { colour, box } of spots) {
    context.fillStyle = colour
    context.fillRect(box.x, box.y, box.width, box.height)
  }
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
