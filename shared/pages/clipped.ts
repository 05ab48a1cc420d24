// What of a drawing lies in a rectangle: cards that are whole in it, and the pieces of lanes, pods and lines.
import { encloses, touches } from '../layout/boxes.ts'
import type { Box, Point } from '../layout/layout.ts'
import type { ScenePart, Shape } from '../scene/scene.ts'

/** Nobody sees that much of a card's shadow. */
const TOLERANCE = 1

/** Cards and labels that would be cut are left out: with enough overlap each is whole on another page. */
export function clipped(parts: readonly ScenePart[], to: Box): readonly ScenePart[] {
  const room = {
    x: to.x - TOLERANCE,
    y: to.y - TOLERANCE,
    width: to.width + 2 * TOLERANCE,
    height: to.height + 2 * TOLERANCE,
  }
  return parts.flatMap((part): readonly ScenePart[] => {
    if (!touches(room, part.box)) return []
    if (encloses(room, part.box)) return [part]
    if (part.kind !== 'lane' && part.kind !== 'pod' && part.kind !== 'line') return []
    const inside = { ...to, x: to.x - part.box.x, y: to.y - part.box.y }
    const shapes = part.shapes.flatMap((shape) => clippedShape(shape, inside))
    return shapes.length > 0 ? [{ ...part, shapes }] : []
  })
}

function clippedShape(shape: Shape, to: Box): readonly Shape[] {
  switch (shape.kind) {
    case 'text': {
      const { x, y } = shape.at
      const isIn =
        x >= to.x && x <= to.x + to.width && y - shape.style.size >= to.y && y <= to.y + to.height
      return isIn ? [shape] : []
    }
    case 'picture':
    case 'circle': {
      const { centre, radius } = shape
      const around = {
        x: centre.x - radius,
        y: centre.y - radius,
        width: 2 * radius,
        height: 2 * radius,
      }
      return encloses(to, around) ? [shape] : []
    }
    case 'box': {
      const box = intersection(shape.box, to)
      return box === null ? [] : [{ ...shape, box }]
    }
    case 'line': {
      if (shape.fill !== undefined)
        return shape.points.every((point) => isInside(point, to)) ? [shape] : []
      return clippedLine(shape.points, to).map((points) => ({ ...shape, points }))
    }
  }
}

function isInside({ x, y }: Point, to: Box): boolean {
  return x >= to.x && x <= to.x + to.width && y >= to.y && y <= to.y + to.height
}

function intersection(a: Box, b: Box): Box | null {
  const x = Math.max(a.x, b.x)
  const y = Math.max(a.y, b.y)
  const width = Math.min(a.x + a.width, b.x + b.width) - x
  const height = Math.min(a.y + a.height, b.y + b.height) - y
  return width > 0 && height > 0 ? { x, y, width, height } : null
}

/** Lines of charts run straight down or across: each piece is cut by itself. */
function clippedLine(points: readonly Point[], to: Box): readonly (readonly Point[])[] {
  return points.slice(1).flatMap((end, at) => {
    const start = points[at] ?? end
    const cut = ({ x, y }: Point): Point => ({
      x: Math.min(to.x + to.width, Math.max(to.x, x)),
      y: Math.min(to.y + to.height, Math.max(to.y, y)),
    })
    const [from, until] = [cut(start), cut(end)]
    // A piece beside the rectangle is pressed to its edge, in one direction at least.
    const isBeside =
      (start.x === end.x && from.x !== start.x) || (start.y === end.y && from.y !== start.y)
    return isBeside || (from.x === until.x && from.y === until.y) ? [] : [[from, until]]
  })
}
