// The chart as the mini map shows it: every lane in the colour it has on the chart, every card a spot.
import type { Scene } from '../../../shared/scene/scene.ts'
import { type Spot, spotsIn } from '../../../shared/scene/spots.ts'
import type { Theme } from '../../../shared/scene/theme.ts'

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
export function paintSpots(
  context: SpotContext,
  spots: readonly Pick<Spot, 'colour' | 'box'>[],
): void {
  for (const { colour, box } of spots) {
    context.fillStyle = colour
    context.fillRect(box.x, box.y, box.width, box.height)
  }
}
