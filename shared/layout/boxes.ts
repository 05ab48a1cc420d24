// Arithmetic of boxes: what lies in one, what touches another, what surrounds several.
import type { Box, Point } from './layout.ts'

/** Is the point inside the box or on its edge? */
export function contains(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}

/** Do two boxes share a point? */
export function touches(a: Box, b: Box): boolean {
  return (
    a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
  )
}

/** Does the first box hold all of the second? */
export function encloses(outer: Box, inner: Box): boolean {
  return (
    contains(outer, inner) &&
    contains(outer, { x: inner.x + inner.width, y: inner.y + inner.height })
  )
}

/** The middle of its upper edge. */
export function topOf({ x, y, width }: Box): Point {
  return { x: x + width / 2, y }
}

/** The smallest box around all of these; null around nothing. */
export function boxAround(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null
  const around = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const { x, y, width, height } of boxes) {
    around.left = Math.min(around.left, x)
    around.top = Math.min(around.top, y)
    around.right = Math.max(around.right, x + width)
    around.bottom = Math.max(around.bottom, y + height)
  }
  const { left, top, right, bottom } = around
  return { x: left, y: top, width: right - left, height: bottom - top }
}
