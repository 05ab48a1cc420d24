// What is written in lanes that lines run across: drawn once more above the lines, so that it stays readable.
import type { Box, Point } from '../layout/layout.ts'
import { onceFor } from '../once.ts'
import type { Colour, LanePart, LinePart, ScenePart, Shape, Text } from './scene.ts'
import { textWidth } from './text-metrics.ts'

/** Around a text, in px at 100 %. */
const AIR = 3

/** Height of letters above the baseline and depth below it, as a part of their size. */
const ABOVE = 0.8
const BELOW = 0.25

/** Each text on a piece of its lane's ground; `canvas` is the ground of lanes without any. */
export function textsOverLines(
  parts: readonly ScenePart[],
  lines: readonly LinePart[],
  canvas: Colour,
): readonly LinePart[] {
  const pieces = lines.flatMap(piecesOf)
  return parts.flatMap((part) => {
    if (part.kind !== 'lane' || !pieces.some((piece) => meet(piece, part.box))) return []
    const { x, y } = part.box
    const fill = groundOf(part) ?? canvas
    const shapes = textsIn(part).flatMap(({ text, box }): readonly Shape[] => {
      const there = { ...box, x: x + box.x, y: y + box.y }
      return pieces.some((piece) => meet(piece, there))
        ? [{ kind: 'box', box, radius: AIR, fill }, text]
        : []
    })
    const { id, box } = part
    return shapes.length === 0 ? [] : [{ kind: 'line', id: `over:${id}`, box, label: '', shapes }]
  })
}

/** The boxes of its straight pieces, which are level or upright. */
function piecesOf({ box, shapes }: LinePart): readonly Box[] {
  return shapes.flatMap((shape) => {
    if (shape.kind !== 'line') return []
    const { points } = shape
    return points.slice(1).flatMap((to, at) => {
      const from = points[at]
      return from ? [between(from, to, box)] : []
    })
  })
}

function between(from: Point, to: Point, { x, y }: Point): Box {
  return {
    x: x + Math.min(from.x, to.x),
    y: y + Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  }
}

function meet(one: Box, other: Box): boolean {
  return (
    one.x <= other.x + other.width &&
    other.x <= one.x + one.width &&
    one.y <= other.y + other.height &&
    other.y <= one.y + one.height
  )
}

function groundOf({ box, shapes }: LanePart): Colour | undefined {
  const ground = shapes.find((shape) => shape.kind === 'box' && shape.box.width === box.width)
  return ground?.kind === 'box' ? ground.fill : undefined
}

/** In the lane's own coordinates; measured once, for lines come and go with the pointer. */
const textsIn = onceFor(({ shapes }: LanePart): readonly { text: Text; box: Box }[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [{ text: shape, box: boxOf(shape) }] : [])),
)

function boxOf({ at, text, style: { size, weight }, anchor }: Text): Box {
  const width = textWidth(text, size, weight)
  const left = { start: 0, middle: width / 2, end: width }[anchor]
  return {
    x: at.x - left - AIR,
    y: at.y - ABOVE * size - AIR,
    width: width + 2 * AIR,
    height: (ABOVE + BELOW) * size + 2 * AIR,
  }
}
