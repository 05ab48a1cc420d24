// Scene -> SVG text: real text, plain attributes, nothing that could run or load.
import type { Box, Point } from '../layout/layout.ts'
import { escapedXml } from '../xml-text.ts'
import { fontStack } from './font-stack.ts'
import type { Colour, Picture, Scene, SceneLogo, ScenePart, Shape, Text } from './scene.ts'
import { THEMES, type ThemeName } from './theme.ts'

/** How most texts on cards look: the file says it once, and only other texts say how they look. */
const USUAL = { size: 12, weight: 600 } as const

/** What an SVG carries beside its drawing. */
export interface SvgContent {
  /** The fonts of its letters, each as `fontFace` writes it. */
  readonly fontFaces?: readonly string[]
  /** For this program alone: letters, digits and signs that are no markup; empty: nothing. */
  readonly data?: string
}

/** A whole SVG file of a scene in these colours. `title` is what viewers show as its name. */
export function sceneToSvg(
  scene: Scene,
  theme: ThemeName,
  title: string,
  { fontFaces = [], data = '' }: SvgContent = {},
): string {
  const { width, height, background, parts, logo } = scene
  const size = `width="${n(width)}" height="${n(height)}"`
  const font = `font-family="${escapedXml(fontStack(scene.families))}" font-size="${USUAL.size}" font-weight="${USUAL.weight}"`
  // The most frequent fill: shapes without one of their own have the colour of a card.
  const fill = THEMES[theme].card
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${n(width)} ${n(height)}" ${font} fill="${fill}">`,
    `<title>${escapedXml(title)}</title>`,
    ...(data === '' ? [] : [`<metadata>${escapedXml(data)}</metadata>`]),
    ...(fontFaces.length > 0 ? [`<style>${fontFaces.join('\n')}</style>`] : []),
    ...(background ? [`<rect ${size} fill="${background}"/>`] : []),
    ...(hasPictures(scene) ? [ROUND] : []),
    ...parts.filter(({ shapes }) => shapes.length > 0).map((part) => partSvg(part, fill)),
    ...(logo ? [logoSvg(logo)] : []),
    '</svg>\n',
  ].join('\n')
}

/** Cuts a picture to the circle in it; said once, and only where there is a picture. */
const ROUND =
  '<clipPath id="round" clipPathUnits="objectBoundingBox"><circle cx="0.5" cy="0.5" r="0.5"/></clipPath>'

function hasPictures({ parts }: Scene): boolean {
  return parts.some(({ shapes }) => shapes.some(({ kind }) => kind === 'picture'))
}

/** One part: its shapes at its place, and what is written there in full, which viewers show as a tooltip. */
function partSvg({ box, shapes, whole }: ScenePart, usualFill: Colour): string {
  const inside = shapes.map((shape) => shapeSvg(shape, usualFill)).join('')
  const title = whole ? `<title>${escapedXml(whole)}</title>` : ''
  return `<g transform="translate(${n(box.x)} ${n(box.y)})">${title}${inside}</g>`
}

function shapeSvg(shape: Shape, usualFill: Colour): string {
  if (shape.kind === 'picture') return pictureSvg(shape)
  const paint = `${fillAttribute(shape, usualFill)}${strokeAttributes(shape)}`
  switch (shape.kind) {
    case 'box':
      return `<rect${boxAttributes(shape.box)} rx="${n(shape.radius)}"${paint}/>`
    case 'circle':
      return `<circle cx="${n(shape.centre.x)}" cy="${n(shape.centre.y)}" r="${n(shape.radius)}"${paint}/>`
    case 'line':
      return `<path d="${pathOf(shape.points)}${shape.fill ? 'Z' : ''}"${paint}/>`
    case 'text':
      return `<text${placeAttributes(shape.at)}${paint}${fontAttributes(shape)}>${escapedXml(shape.text)}</text>`
  }
}

/** The photo itself stands in the file: it is checked text of letters, digits and few signs. */
function pictureSvg({ centre: { x, y }, radius, photo }: Picture): string {
  const place = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
  return `<image${boxAttributes(place)} clip-path="url(#round)" preserveAspectRatio="xMidYMid slice" href="${photo}"/>`
}

/** The picture stands in the file: it is checked text of letters, digits and few signs. */
function logoSvg({ box, data }: SceneLogo): string {
  return `<image${boxAttributes(box)} href="${data}"/>`
}

function fillAttribute(shape: Exclude<Shape, Picture>, usualFill: Colour): string {
  const fill = shape.kind === 'text' ? shape.style.colour : (shape.fill ?? 'none')
  return fill === usualFill ? '' : ` fill="${fill}"`
}

function strokeAttributes(shape: Exclude<Shape, Picture>): string {
  if (shape.kind === 'text' || !shape.stroke) return ''
  const { stroke, strokeWidth = 1 } = shape
  const dash = 'dash' in shape && shape.dash ? ` stroke-dasharray="${shape.dash.join(' ')}"` : ''
  // SVG's own width is 1.
  const width = strokeWidth === 1 ? '' : ` stroke-width="${n(strokeWidth)}"`
  return ` stroke="${stroke}"${width}${dash}`
}

function fontAttributes({ style: { size, weight }, anchor }: Text): string {
  const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`
  const sized = size === USUAL.size ? '' : ` font-size="${n(size)}"`
  const weighted = weight === USUAL.weight ? '' : ` font-weight="${weight}"`
  return `${anchored}${sized}${weighted}`
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

/** Two decimals are finer than any screen. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100)
}
