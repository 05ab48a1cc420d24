// What the marks of findings on a chart mean, in one line below it.
import { SEVERITIES, type Severity } from '../document/vocabulary.ts'
import type { ScenePart, Shape } from '../scene/scene.ts'
import { badge } from '../scene/shapes.ts'
import type { Theme } from '../scene/theme.ts'
import type { Sheet } from './frame.ts'

/** Height of the line, in points of a slide. */
export const MARKS_HEIGHT = 22

const MEANINGS: Readonly<Record<Severity, string>> = {
  error: 'stops work or loses customers',
  warning: 'becomes a problem',
  info: 'worth knowing',
}

type Place = Pick<Sheet, 'ink' | 'unit' | 'style' | 'theme' | 'content'>

/** The marks that are drawn, at whatever scale; the worst first. */
export function marksIn(parts: readonly ScenePart[], theme: Theme): readonly Severity[] {
  return SEVERITIES.filter((severity) => {
    const [disc, sign] = badge({ x: 0, y: 0 }, severity, theme).map(lookOf)
    return parts.some(({ shapes }) =>
      shapes.some((shape, at) => {
        const next = shapes[at + 1]
        return next !== undefined && lookOf(shape) === disc && lookOf(next) === sign
      }),
    )
  })
}

/** What tells a mark from other discs: a colour may be that of a stage as well. */
function lookOf(shape: Shape): string {
  if (shape.kind === 'circle') return `${shape.fill}`
  return shape.kind === 'text' ? `${shape.text} ${shape.style.colour}` : shape.kind
}

/** Of these marks; `bottom`: of the room for it. */
export function drawMarksLegend(
  { ink, unit, style, theme, content }: Place,
  marks: readonly Severity[],
  bottom: number,
): void {
  let x = content.x
  const y = bottom - 6 * unit
  for (const severity of marks) {
    const radius = 6 * unit
    ink.shapes(
      { x: x + radius, y: y - 3 * unit },
      badge({ x: 0, y: 0 }, severity, theme),
      0.66 * unit,
    )
    x += 2 * radius + 5 * unit
    x += ink.text({ x, y }, MEANINGS[severity], style(9, 400, theme.mutedText), {
      width: 220 * unit,
    })
    x += 22 * unit
  }
}
