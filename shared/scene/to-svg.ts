// Scene -> SVG text: real text, plain attributes, nothing that could run or load.
import type { Box } from '../layout/layout.ts'
import type { Scene, ScenePart, Shape } from './scene.ts'

/** Inter where it is installed, else what the system draws with; also for scripts Inter lacks. */
export const FONT_STACK = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif"

/** A whole SVG file. `title` is what viewers show as its name. */
export function sceneToSvg(scene: Scene, title: string): string {
  const { width, height, background } = scene
  const size = `width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}"`
  const ground = background
    ? `<rect width="${n(width)}" height="${n(height)}" fill="${background}"/>\n`
    : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${FONT_STACK}">
<title>${escaped(title)}</title>
${ground}${scene.parts.map(partSvg).join('')}</svg>
`
}

/** One part as a group at its place. */
function partSvg(part: ScenePart): string {
  if (part.shapes.length === 0) return ''
  const at = `translate(${n(part.box.x)} ${n(part.box.y)})`
  return `<g transform="${at}">${part.shapes.map(shapeSvg).join('')}</g>\n`
}

function shapeSvg(shape: Shape): string {
  switch (shape.kind) {
    case 'box':
      return `<rect${boxAttributes(shape.box)} rx="${n(shape.radius)}"${paintAttributes(shape)}/>`
    case 'circle': {
      const { centre, radius } = shape
      return `<circle cx="${n(centre.x)}" cy="${n(centre.y)}" r="${n(radius)}"${paintAttributes(shape)}/>`
    }
    case 'line': {
      const points = shape.points.map(({ x, y }) => `${n(x)},${n(y)}`).join(' ')
      return `<poly${shape.fill ? 'gon' : 'line'} points="${points}"${paintAttributes(shape)}/>`
    }
    case 'text': {
      const { at, text, size, weight, colour, anchor } = shape
      const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`
      const weighted = weight === 400 ? '' : ` font-weight="${weight}"`
      return `<text x="${n(at.x)}" y="${n(at.y)}" font-size="${n(size)}"${weighted}${anchored} fill="${colour}">${escaped(text)}</text>`
    }
  }
}

function boxAttributes({ x, y, width, height }: Box): string {
  const at = `${x === 0 ? '' : ` x="${n(x)}"`}${y === 0 ? '' : ` y="${n(y)}"`}`
  return `${at} width="${n(width)}" height="${n(height)}"`
}

function paintAttributes(shape: Exclude<Shape, { kind: 'text' }>): string {
  const dash = 'dash' in shape && shape.dash ? ` stroke-dasharray="${shape.dash.join(' ')}"` : ''
  const stroke = shape.stroke
    ? ` stroke="${shape.stroke}"${shape.strokeWidth ? ` stroke-width="${n(shape.strokeWidth)}"` : ''}${dash}`
    : ''
  return ` fill="${shape.fill ?? 'none'}"${stroke}`
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
