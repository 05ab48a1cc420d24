// Lengths and colours as slides write them: English metric units, six digits, thousandths of a percent.
import type { Box } from '../../../shared/layout/layout.ts'
import type { Colour } from '../../../shared/scene/scene.ts'

/** English metric units in a point. */
const PER_POINT = 12_700

/** A length in points. */
export function emu(points: number): number {
  return Math.round(points * PER_POINT)
}

/** Where a shape is; `turn` is what is written about how it is turned. */
export function placeXml({ x, y, width, height }: Box, turn = '', tag = 'a:xfrm'): string {
  const size = `cx="${emu(Math.max(0, width))}" cy="${emu(Math.max(0, height))}"`
  return `<${tag}${turn}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext ${size}/></${tag}>`
}

export function fillXml(colour: Colour | undefined): string {
  return colour === undefined ? '<a:noFill/>' : `<a:solidFill>${colourXml(colour)}</a:solidFill>`
}

export function colourXml(colour: Colour): string {
  return `<a:srgbClr val="${colour.slice(1).toUpperCase()}"/>`
}

export interface Stroke {
  readonly stroke?: Colour | undefined
  readonly strokeWidth?: number | undefined
  readonly dash?: readonly number[] | undefined
}

/** The outline of a shape, or a line. */
export function strokeXml({ stroke, strokeWidth = 1, dash }: Stroke): string {
  if (stroke === undefined) return '<a:ln><a:noFill/></a:ln>'
  const broken = dash ? '<a:prstDash val="dash"/>' : ''
  return `<a:ln w="${emu(strokeWidth)}">${fillXml(stroke)}${broken}</a:ln>`
}
