// Scene -> Canvas2D calls: the one painter for PNG, PDF and any canvas in the window.
import type { Box } from '../layout/layout.ts'
import type { Scene, ScenePart, Shape } from './scene.ts'
import { FONT_STACK } from './to-svg.ts'

/** The part of CanvasRenderingContext2D that is used; Skia in Node and browsers both have it. */
export interface PaintContext {
  fillStyle: unknown
  strokeStyle: unknown
  lineWidth: number
  font: string
  textAlign: unknown
  save(): void
  restore(): void
  translate(x: number, y: number): void
  beginPath(): void
  closePath(): void
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  arc(x: number, y: number, radius: number, from: number, to: number): void
  roundRect(x: number, y: number, width: number, height: number, radius: number): void
  fillRect(x: number, y: number, width: number, height: number): void
  setLineDash(dash: number[]): void
  fill(): void
  stroke(): void
  fillText(text: string, x: number, y: number): void
}

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
  if (scene.background) {
    context.fillStyle = scene.background
    context.fillRect(0, 0, scene.width, scene.height)
  }
  for (const part of scene.parts) {
    if (!strip || isIn(strip, part.box)) paintPart(context, part)
  }
}

/** Paints one part at its place, without text that is smaller than `leastText` px at 100 %. */
export function paintPart(context: PaintContext, part: ScenePart, leastText = 0): void {
  context.save()
  context.translate(part.box.x, part.box.y)
  for (const shape of part.shapes) {
    if (shape.kind !== 'text' || shape.size >= leastText) paintShape(context, shape)
  }
  context.restore()
}

function isIn({ top, bottom }: Strip, { y, height }: Box): boolean {
  return y - OVERHANG < bottom && y + height + OVERHANG > top
}

function paintShape(context: PaintContext, shape: Shape): void {
  switch (shape.kind) {
    case 'text':
      context.fillStyle = shape.colour
      context.font = `${shape.weight} ${shape.size}px ${FONT_STACK}`
      context.textAlign = TEXT_ALIGN[shape.anchor]
      context.fillText(shape.text, shape.at.x, shape.at.y)
      return
    case 'box':
      context.beginPath()
      roundedBox(context, shape.box, shape.radius)
      break
    case 'circle':
      context.beginPath()
      context.arc(shape.centre.x, shape.centre.y, shape.radius, 0, 2 * Math.PI)
      break
    case 'line':
      context.beginPath()
      for (const [at, { x, y }] of shape.points.entries()) {
        if (at === 0) context.moveTo(x, y)
        else context.lineTo(x, y)
      }
      if (shape.fill) context.closePath()
  }
  if (shape.fill) {
    context.fillStyle = shape.fill
    context.fill()
  }
  if (shape.stroke) {
    context.strokeStyle = shape.stroke
    context.lineWidth = shape.strokeWidth ?? 1
    context.setLineDash('dash' in shape && shape.dash ? [...shape.dash] : [])
    context.stroke()
  }
}

function roundedBox(context: PaintContext, { x, y, width, height }: Box, radius: number): void {
  context.roundRect(x, y, width, height, radius)
}

const TEXT_ALIGN = { start: 'left', middle: 'center', end: 'right' } as const
