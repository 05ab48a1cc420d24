// What the marks of findings on a chart mean, in one line below it.
import { SEVERITIES, type Severity } from '../document/vocabulary.ts'
import type { ScenePart } from '../scene/scene.ts'
import { badge } from '../scene/shapes.ts'
import type { Sheet } from './frame.ts'

/** Height of the line, in points of a slide. */
export const MARKS_HEIGHT = 22

const MEANINGS: Readonly<Record<Severity, string>> = {
  error: 'stops work or loses customers',
  warning: 'becomes a problem',
  info: 'worth knowing',
}

type Place = Pick<Sheet, 'ink' | 'unit' | 'style' | 'theme' | 'content'>

/** The marks that are drawn; the worst first. */
export function marksIn(parts: readonly ScenePart[]): readonly Severity[] {
  return SEVERITIES.filter((severity) =>
    parts.some((part) => 'badge' in part && part.badge === severity),
  )
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
