// A short word on a coloured ground, which ends at a point.
import type { Point } from '../layout/layout.ts'
import { textWidth } from '../scene/text-metrics.ts'
import type { StageColours } from '../scene/theme.ts'
import type { Sheet } from './frame.ts'

/** Answers its width. `end`: its right end, on the baseline of its text. */
export function drawPill(
  { ink, unit, style }: Sheet,
  end: Point,
  text: string,
  { tint, text: colour }: StageColours,
): number {
  const look = style(8.8, 600, colour)
  const width = textWidth(text, look.size, look.weight) + 18 * unit
  const height = 15.5 * unit
  const x = end.x - width
  ink.box({ x, y: end.y - height + 4.4 * unit, width, height }, { radius: height / 2, fill: tint })
  ink.text({ x: x + 9 * unit, y: end.y }, text, look, { width })
  return width
}
