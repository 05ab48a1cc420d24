// Small pieces of drawing that several parts share.
import type { Severity } from '../document/vocabulary.ts'
import type { Point } from '../layout/layout.ts'
import type { Shape, Text, TextStyle } from './scene.ts'
import { fitText } from './text-metrics.ts'
import type { Theme } from './theme.ts'

/** One line of text from a point to the right, shortened to the room there is. */
export function textLine(at: Point, text: string, style: TextStyle, maxWidth: number): Text {
  return fittedText(at, text, style, maxWidth, 'start')
}

/** One line of text around a point. */
export function textAround(at: Point, text: string, style: TextStyle, maxWidth: number): Text {
  return fittedText(at, text, style, maxWidth, 'middle')
}

function fittedText(
  at: Point,
  text: string,
  style: TextStyle,
  maxWidth: number,
  anchor: 'start' | 'middle',
): Text {
  return {
    kind: 'text',
    at,
    text: fitText(text, style.size, style.weight, maxWidth),
    style,
    anchor,
  }
}

const MARKS: Readonly<Record<Severity, string>> = { error: '×', warning: '!', info: 'i' }

/** The round mark of a finding. */
export function badge(centre: Point, severity: Severity, theme: Theme): readonly Shape[] {
  const radius = 9
  return [
    {
      kind: 'circle',
      centre,
      radius,
      fill: theme.severities[severity],
      stroke: theme.card,
      strokeWidth: 1.5,
    },
    textAround(
      { x: centre.x, y: centre.y + 4 },
      MARKS[severity],
      { size: 11.5, weight: 700, colour: theme.onSeverity },
      2 * radius,
    ),
  ]
}
