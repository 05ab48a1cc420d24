// Draws a line from point to point.
import type { Box, PlacedLine, Point } from '../layout/layout.ts'
import type { Colour, LinePart } from './scene.ts'

export interface LineLook {
  readonly stroke: Colour
  readonly strokeWidth: number
}

/** Its box holds the whole of it, however it runs. */
export function buildLine({ id, points, joins }: PlacedLine, look: LineLook): LinePart {
  const box = boundsOf(points)
  const { x, y } = box
  const shape = {
    kind: 'line',
    points: points.map((at) => ({ x: at.x - x, y: at.y - y })),
    ...look,
  } as const
  return { kind: 'line', id, box, label: '', shapes: [shape], ...(joins && { joins }) }
}

/** Half the thickness of a line and more: a box without any width would not be drawn as an element. */
const LINE_REACH = 1

function boundsOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  return {
    x: left - LINE_REACH,
    y: top - LINE_REACH,
    width: right - left + 2 * LINE_REACH,
    height: bottom - top + 2 * LINE_REACH,
  }
}
