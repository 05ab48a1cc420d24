// The chart as the mini map shows it: every lane in the colour it has on the chart, every card a spot.
import type { Scene, ScenePart } from '../../../shared/scene/scene.ts'
import type { Theme } from '../../../shared/scene/theme.ts'

/** Paints into a context in which one unit is one px at 100 %. */
export function paintInSmall(
  context: Pick<CanvasRenderingContext2D, 'fillStyle' | 'fillRect'>,
  scene: Scene,
  theme: Theme,
): void {
  for (const part of scene.parts) {
    const colour = colourOf(part, theme)
    if (colour === null) continue
    context.fillStyle = colour
    context.fillRect(part.box.x, part.box.y, part.box.width, part.box.height)
  }
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
