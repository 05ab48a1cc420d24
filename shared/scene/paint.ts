// Scene -> Canvas2D calls: the one painter for PNG, PDF and any canvas in the window.
import type { Box, Point } from '../layout/layout.ts'
import { type Brush, brushFor, type PaintContext } from './brush.ts'
import type { Drawn, Scene, ScenePart, Text } from './scene.ts'

/** A horizontal strip of the scene, in pixels at 100 %. */
export interface Strip {
  readonly top: number
  readonly bottom: number
}

/** Badges, shadows and strokes reach over the edge of their part; this is more than any does. */
const OVERHANG = 32

/**
 * Paints the scene from (0, 0), one unit of the context being one pixel at 100 %. With a strip, parts
 * that cannot be seen in it are left out.
 */
export function paintScene(context: PaintContext, scene: Scene, strip?: Strip): void {
  const brush = brushFor(context)
  if (scene.background) {
    brush.fillWith(scene.background)
    context.fillRect(0, 0, scene.width, scene.height)
  }
  for (const part of scene.parts) {
    if (!strip || isIn(strip, part.box)) paintPart(brush, part)
  }
}

/** Paints one part at its place, without text that is smaller than `leastText` px at 100 %. */
export function paintPart(brush: Brush, { box, shapes }: ScenePart, leastText = 0): void {
  for (const shape of shapes) {
    if (shape.kind !== 'text') paintDrawn(brush, shape, box)
    else if (shape.size >= leastText) paintText(brush, shape, box)
  }
}

function isIn({ top, bottom }: Strip, { y, height }: Box): boolean {
  return y - OVERHANG < bottom && y + height + OVERHANG > top
}

/** `origin` is where the part begins, to which its shapes are relative. */
function paintText(brush: Brush, { at, text, colour, weight, size, anchor }: Text, origin: Point) {
  brush.fillWith(colour)
  brush.writeWith(weight, size, anchor)
  brush.context.fillText(text, origin.x + at.x, origin.y + at.y)
}

function paintDrawn(brush: Brush, shape: Drawn, origin: Point): void {
  const { context } = brush
  context.beginPath()
  outline(context, shape, origin)
  const { fill, stroke: colour, strokeWidth: width = 1 } = shape
  if (fill) {
    brush.fillWith(fill)
    context.fill()
  }
  if (colour) {
    brush.strokeWith(colour, width, 'dash' in shape ? shape.dash : undefined)
    context.stroke()
  }
}

function outline(context: PaintContext, shape: Drawn, { x, y }: Point): void {
  switch (shape.kind) {
    case 'box': {
      const { box, radius } = shape
      context.roundRect(x + box.x, y + box.y, box.width, box.height, radius)
      return
    }
    case 'circle': {
      const { centre, radius } = shape
      context.arc(x + centre.x, y + centre.y, radius, 0, 2 * Math.PI)
      return
    }
    case 'line':
      for (const [at, point] of shape.points.entries()) {
        if (at === 0) context.moveTo(x + point.x, y + point.y)
        else context.lineTo(x + point.x, y + point.y)
      }
      if (shape.fill) context.closePath()
  }
}
