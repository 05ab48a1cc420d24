// Scene -> SVG text: real text, plain attributes, nothing that could run or load.
import type { Box, Point } from '../layout/layout.ts'
import type { Scene, ScenePart, Shape } from './scene.ts'

/** Inter where it is installed, else what the system draws with; also for scripts Inter lacks. */
export const FONT_STACK = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif"

/**
 * What shapes take over from the root: each shape that is touched by one of these says it in
 * `stated`, so that it can be left out wherever it is what the root says.
 */
const INHERITED = ['fill', 'stroke-width', 'font-size', 'font-weight'] as const

type Stated = Partial<Record<(typeof INHERITED)[number], string>>

/** A whole SVG file. `title` is what viewers show as its name. */
export function sceneToSvg(scene: Scene, title: string): string {
  const { width, height, background } = scene
  const size = `width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}"`
  const usual = usualOf(scene)
  const ground = background
    ? `<rect width="${n(width)}" height="${n(height)}"${statedAttributes({ fill: short(background) }, usual)}/>\n`
    : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${FONT_STACK}"${statedAttributes(usual, {})}>
<title>${escaped(title)}</title>
${ground}${scene.parts.map((part) => partSvg(part, usual)).join('')}</svg>
`
}

/** What most shapes have, said once instead of at each of them. */
function usualOf({ parts }: Scene): Stated {
  const counts = new Map(INHERITED.map((name) => [name, new Map<string, number>()]))
  for (const { shapes } of parts) {
    for (const shape of shapes) {
      const all = stated(shape)
      for (const [name, values] of counts) {
        const value = all[name]
        if (value !== undefined) values.set(value, (values.get(value) ?? 0) + 1)
      }
    }
  }
  const usual: Stated = {}
  for (const [name, values] of counts) {
    let most = 0
    for (const [value, count] of values) {
      if (count <= most) continue
      most = count
      usual[name] = value
    }
  }
  return usual
}

/** One part: its shapes at its place, in a group where there are several. */
function partSvg({ box, shapes }: ScenePart, usual: Stated): string {
  const [only] = shapes
  if (only === undefined) return ''
  const at = ` transform="translate(${n(box.x)} ${n(box.y)})"`
  if (shapes.length === 1) return `${shapeSvg(only, usual, at)}\n`
  return `<g${at}>${shapes.map((shape) => shapeSvg(shape, usual, '')).join('')}</g>\n`
}

function shapeSvg(shape: Shape, usual: Stated, place: string): string {
  const paint = `${statedAttributes(stated(shape), usual)}${place}`
  switch (shape.kind) {
    case 'box':
      return `<rect${boxAttributes(shape.box)} rx="${n(shape.radius)}"${strokeAttributes(shape)}${paint}/>`
    case 'circle': {
      const { centre, radius } = shape
      return `<circle cx="${n(centre.x)}" cy="${n(centre.y)}" r="${n(radius)}"${strokeAttributes(shape)}${paint}/>`
    }
    case 'line':
      return `<path d="${pathOf(shape.points)}${shape.fill ? 'Z' : ''}"${strokeAttributes(shape)}${paint}/>`
    case 'text': {
      const { at, text, anchor } = shape
      const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`
      return `<text${placeAttributes(at)}${anchored}${paint}>${escaped(text)}</text>`
    }
  }
}

function stated(shape: Shape): Stated {
  if (shape.kind === 'text') {
    const { size, weight, colour } = shape
    return { fill: short(colour), 'font-size': n(size), 'font-weight': n(weight) }
  }
  return {
    fill: shape.fill ? short(shape.fill) : 'none',
    ...(shape.stroke ? { 'stroke-width': n(shape.strokeWidth || 1) } : {}),
  }
}

/** Those that differ from what is said around them. */
function statedAttributes(values: Stated, around: Stated): string {
  let attributes = ''
  for (const name of INHERITED) {
    const value = values[name]
    if (value !== undefined && value !== around[name]) attributes += ` ${name}="${value}"`
  }
  return attributes
}

function strokeAttributes(shape: Exclude<Shape, { kind: 'text' }>): string {
  if (!shape.stroke) return ''
  const dash = 'dash' in shape && shape.dash ? ` stroke-dasharray="${shape.dash.join(' ')}"` : ''
  return ` stroke="${short(shape.stroke)}"${dash}`
}

function boxAttributes({ width, height, ...at }: Box): string {
  return `${placeAttributes(at)} width="${n(width)}" height="${n(height)}"`
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
function short(colour: string): string {
  return colour.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3')
}

/** Two decimals are finer than any screen. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** Text for XML 1.0: characters it cannot hold are replaced, markup is spelled out. */
function escaped(text: string): string {
  return text
    .replace(NOT_XML, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Control characters, lone halves of surrogate pairs and the two non-characters. */
const NOT_XML = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu
