// Scene -> Canvas2D calls: the one painter for PNG, PDF and any canvas in the window.
import { allOf } from '../all-of.ts'
import { groupedBy } from '../grouped.ts'
import type { Box, Point } from '../layout/layout.ts'
import { type Brush, brushFor, type PaintContext, type Pictures } from './brush.ts'
import type { Drawn, Picture, Scene, SceneLogo, ScenePart, Text } from './scene.ts'

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
export function paintScene(
  context: PaintContext,
  scene: Scene,
  { strip, pictures }: { readonly strip?: Strip; readonly pictures?: Pictures } = {},
): void {
  const brush = brushFor(context, pictures, scene.families)
  if (scene.background) {
    brush.fillWith(scene.background)
    context.fillRect(0, 0, scene.width, scene.height)
  }
  for (const part of scene.parts) {
    if (!strip || isIn(strip, part.box)) paintPart(brush, part)
  }
  if (scene.logo) paintLogo(brush, scene.logo)
}

function paintLogo({ context, pictures }: Brush, { box, data }: SceneLogo): void {
  const picture = pictures.get(data)
  if (picture !== undefined) context.drawImage(picture, box.x, box.y, box.width, box.height)
}

/**
 * What is smaller cannot be seen, in px at 100 %: text is left out, corners are not rounded, and a
 * thinner line around what is filled is left out, too.
 */
export interface Least {
  readonly text: number
  readonly radius: number
  readonly line: number
}

const EVERYTHING_SEEN: Least = { text: 0, radius: 0, line: 0 }

/** Paints one part at its place. */
export function paintPart(
  brush: Brush,
  { box, shapes }: ScenePart,
  least: Least = EVERYTHING_SEEN,
): void {
  for (const shape of shapes) {
    if (shape.kind === 'picture') paintPicture(brush, shape, box)
    else if (shape.kind !== 'text') paintDrawn(brush, shape, box, least)
    else if (shape.style.size >= least.text) paintText(brush, shape, box)
  }
}

/**
 * Paints parts that do not overlap as paintPart does, but all texts of one look together: changing the
 * font costs more than writing a name.
 */
export function paintApart(brush: Brush, parts: readonly ScenePart[], least: Least): void {
  const texts: { readonly text: Text; readonly origin: Point }[] = []
  for (const { box: origin, shapes } of parts) {
    for (const shape of shapes) {
      if (shape.kind === 'picture') paintPicture(brush, shape, origin)
      else if (shape.kind !== 'text') paintDrawn(brush, shape, origin, least)
      else if (shape.style.size >= least.text) texts.push({ text: shape, origin })
    }
  }
  const byStyle = groupedBy(texts, ({ text }) => text.style)
  for (const { text, origin } of allOf(byStyle.values())) paintText(brush, text, origin)
}

function isIn({ top, bottom }: Strip, { y, height }: Box): boolean {
  return y - OVERHANG < bottom && y + height + OVERHANG > top
}

/** `origin` is where the part begins, to which its shapes are relative. */
function paintText(brush: Brush, { at, text, style, anchor }: Text, origin: Point) {
  brush.writeWith(style, anchor)
  brush.context.fillText(text, origin.x + at.x, origin.y + at.y)
}

function paintPicture(
  { context, pictures }: Brush,
  { centre, radius, photo }: Picture,
  origin: Point,
): void {
  const picture = pictures.get(photo)
  if (picture === undefined) return
  const [x, y] = [origin.x + centre.x, origin.y + centre.y]
  context.save()
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.clip()
  context.drawImage(picture, x - radius, y - radius, 2 * radius, 2 * radius)
  context.restore()
}

function paintDrawn(brush: Brush, shape: Drawn, origin: Point, least: Least): void {
  const { context } = brush
  const { fill, stroke, strokeWidth = 1 } = shape
  const dash = 'dash' in shape ? shape.dash : undefined
  const hasCorners = shape.kind === 'box' && shape.radius < least.radius
  if (!hasCorners) {
    context.beginPath()
    outline(context, shape, origin)
  }
  if (fill) {
    brush.fillWith(fill)
    if (hasCorners) fillBox(context, shape.box, origin)
    else context.fill()
  }
  // A broken line says that nobody is there.
  if (stroke && (!fill || dash || strokeWidth >= least.line)) {
    brush.strokeWith(stroke, strokeWidth, dash)
    if (hasCorners) strokeBox(context, shape.box, origin)
    else context.stroke()
  }
}

/** Without a path, which is several times as fast. */
function fillBox(context: PaintContext, { x, y, width, height }: Box, origin: Point): void {
  context.fillRect(origin.x + x, origin.y + y, width, height)
}

function strokeBox(context: PaintContext, { x, y, width, height }: Box, origin: Point): void {
  context.strokeRect(origin.x + x, origin.y + y, width, height)
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
