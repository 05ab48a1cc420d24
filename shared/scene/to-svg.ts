// Scene -> SVG text: real text, plain attributes, nothing that could run or load.
import type { Box, Point } from '../layout/layout.ts'
import type { Colour, Drawn, Scene, ScenePart, Shape, Text } from './scene.ts'

/** Inter where it is installed, else what the system draws with; also for scripts Inter lacks. */
export const FONT_STACK = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif"

/** How most shapes are painted: the root says it once, and only other shapes say it themselves. */
interface Usual {
  readonly fill: Fill | undefined
  readonly strokeWidth: number | undefined
  readonly size: number | undefined
  readonly weight: number | undefined
}

/** A whole SVG file. `title` is what viewers show as its name. */
export function sceneToSvg(scene: Scene, title: string): string {
  const { width, height, background } = scene
  const size = `width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}"`
  const usual = usualOf(scene)
  const ground = background
    ? `<rect width="${n(width)}" height="${n(height)}"${fillAttribute(background, usual)}/>\n`
    : ''
  const parts = partsSvg(scene.parts, usual)
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${FONT_STACK}"${usualAttributes(usual)}>
<title>${escaped(title)}</title>
${ground}${parts}</svg>
`
}

function usualOf({ parts }: Scene): Usual {
  const fills = new Map<Fill, number>()
  const strokeWidths = new Map<number, number>()
  const sizes = new Map<number, number>()
  const weights = new Map<number, number>()
  for (const { shapes } of parts) {
    for (const shape of shapes) {
      count(fills, fillOf(shape))
      if (shape.kind === 'text') {
        count(sizes, shape.size)
        count(weights, shape.weight)
      } else if (shape.stroke) count(strokeWidths, strokeWidthOf(shape))
    }
  }
  return {
    fill: mostFrequent(fills),
    strokeWidth: mostFrequent(strokeWidths),
    size: mostFrequent(sizes),
    weight: mostFrequent(weights),
  }
}

function count<Value>(counts: Map<Value, number>, value: Value): void {
  counts.set(value, (counts.get(value) ?? 0) + 1)
}

function mostFrequent<Value>(counts: ReadonlyMap<Value, number>): Value | undefined {
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}

function usualAttributes({ fill, strokeWidth, size, weight }: Usual): string {
  let attributes = ''
  if (fill !== undefined) attributes += ` fill="${short(fill)}"`
  if (strokeWidth !== undefined) attributes += ` stroke-width="${n(strokeWidth)}"`
  if (size !== undefined) attributes += ` font-size="${n(size)}"`
  if (weight !== undefined) attributes += ` font-weight="${weight}"`
  return attributes
}

/** Parts whose text is put together at once. */
const AT_ONCE = 100

/** In groups: the many pieces of a text would be kept until it is whole. */
function partsSvg(parts: readonly ScenePart[], usual: Usual): string {
  const texts: string[] = []
  const written: Written = new Map()
  for (let at = 0; at < parts.length; at += AT_ONCE) {
    const group = parts.slice(at, at + AT_ONCE)
    texts.push(group.map((part) => partSvg(part, usual, written)).join(''))
  }
  return texts.join('')
}

/** One part: its shapes at its place, in a group where there are several. */
function partSvg({ box, shapes }: ScenePart, usual: Usual, written: Written): string {
  const [only] = shapes
  if (only === undefined) return ''
  const at = ` transform="translate(${n(box.x)} ${n(box.y)})"`
  if (shapes.length === 1) return `${shapeSvg(only, usual, at)}\n`
  let group = `<g${at}>`
  for (const shape of shapes) group += writtenOnce(shape, usual, written)
  return `${group}</g>\n`
}

/** Frames and marks of cards are the same objects on thousands of cards: their text is kept. */
type Written = Map<Shape, string>

function writtenOnce(shape: Shape, usual: Usual, written: Written): string {
  if (shape.kind === 'text') return textSvg(shape, usual, '')
  const known = written.get(shape)
  if (known !== undefined) return known
  const text = shapeSvg(shape, usual, '')
  written.set(shape, text)
  return text
}

function shapeSvg(shape: Shape, usual: Usual, place: string): string {
  if (shape.kind === 'text') return textSvg(shape, usual, place)
  const paint = `${paintAttributes(shape, usual)}${place}`
  switch (shape.kind) {
    case 'box':
      return `<rect${boxAttributes(shape.box)} rx="${n(shape.radius)}"${paint}/>`
    case 'circle':
      return `<circle cx="${n(shape.centre.x)}" cy="${n(shape.centre.y)}" r="${n(shape.radius)}"${paint}/>`
    case 'line':
      return `<path d="${pathOf(shape.points)}${shape.fill ? 'Z' : ''}"${paint}/>`
  }
}

function textSvg(shape: Text, usual: Usual, place: string): string {
  const { at, text, anchor, size, weight } = shape
  const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`
  const sized = size === usual.size ? '' : ` font-size="${n(size)}"`
  const weighted = weight === usual.weight ? '' : ` font-weight="${weight}"`
  const paint = `${fillAttribute(fillOf(shape), usual)}${sized}${weighted}`
  return `<text${placeAttributes(at)}${anchored}${paint}${place}>${escaped(text)}</text>`
}

type Fill = Colour | 'none'

function fillOf(shape: Shape): Fill {
  return shape.kind === 'text' ? shape.colour : (shape.fill ?? 'none')
}

function fillAttribute(fill: Fill, usual: Usual): string {
  return fill === usual.fill ? '' : ` fill="${short(fill)}"`
}

function paintAttributes(shape: Drawn, usual: Usual): string {
  const fill = fillAttribute(fillOf(shape), usual)
  if (!shape.stroke) return fill
  const dash = 'dash' in shape && shape.dash ? ` stroke-dasharray="${shape.dash.join(' ')}"` : ''
  const width = strokeWidthOf(shape)
  const wide = width === usual.strokeWidth ? '' : ` stroke-width="${n(width)}"`
  return ` stroke="${short(shape.stroke)}"${dash}${fill}${wide}`
}

function strokeWidthOf({ strokeWidth }: Drawn): number {
  return strokeWidth || 1
}

function boxAttributes(box: Box): string {
  return `${placeAttributes(box)} width="${n(box.width)}" height="${n(box.height)}"`
}

/** Zero is what SVG assumes. */
function placeAttributes({ x, y }: Point): string {
  return `${x === 0 ? '' : ` x="${n(x)}"`}${y === 0 ? '' : ` y="${n(y)}"`}`
}

/** Straight up, down, left and right need one number only. */
function pathOf(points: readonly Point[]): string {
  let path = ''
  let last: { readonly x: string; readonly y: string } | null = null
  for (const point of points) {
    const [x, y] = [n(point.x), n(point.y)]
    if (last === null) path += `M${x} ${y}`
    else if (y === last.y) path += `H${x}`
    else if (x === last.x) path += `V${y}`
    else path += `L${x} ${y}`
    last = { x, y }
  }
  return path
}

/** `#ffffff` is `#fff`. */
function short(colour: Fill): string {
  const isShort =
    colour.length === 7 &&
    colour[1] === colour[2] &&
    colour[3] === colour[4] &&
    colour[5] === colour[6]
  return isShort ? `#${colour[1]}${colour[3]}${colour[5]}` : colour
}

/** Two decimals are finer than any screen. */
function n(value: number): string {
  return String(Number.isInteger(value) ? value : Math.round(value * 100) / 100)
}

/** Text for XML 1.0: characters it cannot hold are replaced, markup is spelled out. */
function escaped(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .replace(NOT_XML, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Most names are plain; looking once is much faster than replacing five times. */
const PLAIN = /^[\p{L}\p{N} .,·+×!…-]*$/u

/** Control characters, lone halves of surrogate pairs and the two non-characters. */
const NOT_XML = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu
