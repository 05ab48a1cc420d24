// Scene -> SVG text: real text, plain attributes, nothing that could run or load.
import type { Box, Point } from '../layout/layout.ts'
import type { Colour, Drawn, PassingScene, ScenePart, Shape, Text, TextStyle } from './scene.ts'

/** Inter where it is installed, else what the system draws with; also for scripts Inter lacks. */
export const FONT_STACK = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif"

/** How most shapes of a group are painted: the group says it once, only other shapes say it themselves. */
interface Usual {
  readonly fill: Fill | undefined
  readonly strokeWidth: number | undefined
  readonly size: number | undefined
  readonly weight: number | undefined
}

/** What is written once for all groups of which the same is usual: cards share frames, marks and looks. */
interface Known {
  readonly usual: Usual
  /** Frames and marks, by themselves. */
  readonly drawn: Map<Drawn, string>
  /** Attributes of texts. */
  readonly styles: Map<TextStyle, string>
}

/** Parts in one group. */
const AT_ONCE = 100

/**
 * A whole SVG file in pieces, to be written one after the other, so that neither the text nor the
 * parts of a large chart are ever kept as a whole. `title` is what viewers show as its name.
 */
export function* sceneToSvg(scene: PassingScene, title: string): Generator<string, void> {
  const { width, height, background, parts } = scene
  const size = `width="${n(width)}" height="${n(height)}"`
  yield `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${n(width)} ${n(height)}" font-family="${FONT_STACK}">\n`
  yield `<title>${escaped(title)}</title>\n`
  if (background) yield `<rect ${size} fill="${short(background)}"/>\n`
  const known = new Map<string, Known>()
  for (const group of groupsOf(parts)) yield groupSvg(group, known)
  yield '</svg>\n'
}

function* groupsOf(parts: Iterable<ScenePart>): Generator<readonly ScenePart[], void> {
  let group: ScenePart[] = []
  for (const part of parts) {
    group.push(part)
    if (group.length < AT_ONCE) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}

/** `knownBy` what is usual: most groups of a chart are alike. */
function groupSvg(parts: readonly ScenePart[], knownBy: Map<string, Known>): string {
  const usual = usualOf(parts)
  const attributes = usualAttributes(usual)
  const known = knownBy.get(attributes) ?? { usual, drawn: new Map(), styles: new Map() }
  knownBy.set(attributes, known)
  let text = `<g${attributes}>\n`
  for (const part of parts) text += partSvg(part, known)
  return `${text}</g>\n`
}

function usualOf(parts: readonly ScenePart[]): Usual {
  const fills = new Map<Fill, number>()
  const strokeWidths = new Map<number, number>()
  const sizes = new Map<number, number>()
  const weights = new Map<number, number>()
  for (const { shapes } of parts) {
    for (const shape of shapes) {
      count(fills, fillOf(shape))
      if (shape.kind === 'text') {
        count(sizes, shape.style.size)
        count(weights, shape.style.weight)
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

/** One part: its shapes at its place, in a group where there are several. */
function partSvg({ box, shapes }: ScenePart, known: Known): string {
  const [only] = shapes
  if (only === undefined) return ''
  const at = ` transform="translate(${n(box.x)} ${n(box.y)})"`
  if (shapes.length === 1) return `${shapeSvg(only, at, known)}\n`
  let group = `<g${at}>`
  for (const shape of shapes) group += shapeSvg(shape, '', known)
  return `${group}</g>\n`
}

function shapeSvg(shape: Shape, place: string, known: Known): string {
  if (shape.kind === 'text') return textSvg(shape, place, known)
  if (place !== '') return drawnSvg(shape, place, known.usual)
  const before = known.drawn.get(shape)
  if (before !== undefined) return before
  const text = drawnSvg(shape, '', known.usual)
  known.drawn.set(shape, text)
  return text
}

function drawnSvg(shape: Drawn, place: string, usual: Usual): string {
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

function textSvg({ at, text, style, anchor }: Text, place: string, known: Known): string {
  const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`
  const look = styleAttributes(style, known)
  return `<text${placeAttributes(at)}${anchored}${look}${place}>${escaped(text)}</text>`
}

function styleAttributes(style: TextStyle, { usual, styles }: Known): string {
  const before = styles.get(style)
  if (before !== undefined) return before
  const { size, weight, colour } = style
  const sized = size === usual.size ? '' : ` font-size="${n(size)}"`
  const weighted = weight === usual.weight ? '' : ` font-weight="${weight}"`
  const attributes = `${fillAttribute(colour, usual)}${sized}${weighted}`
  styles.set(style, attributes)
  return attributes
}

type Fill = Colour | 'none'

function fillOf(shape: Shape): Fill {
  return shape.kind === 'text' ? shape.style.colour : (shape.fill ?? 'none')
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
