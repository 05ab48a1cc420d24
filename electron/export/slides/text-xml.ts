// Texts of slides: paragraphs in a shape, which shrink to fit it when they are changed.
import type { Text } from '../../../shared/scene/scene.ts'
import { escapedXml } from '../../../shared/xml-text.ts'
import { colourXml, emu } from './units.ts'

interface BodyPlace {
  /** From the edges of the shape, in points. */
  readonly left?: number
  readonly top?: number
  readonly right?: number
  readonly anchor: 't' | 'ctr'
  /** One line that may run out of its shape. */
  readonly isOneLine?: boolean
}

/** The body of a shape with a paragraph for each text. */
export function bodyXml(texts: readonly Text[], place: BodyPlace): string {
  const { left = 0, top = 0, right = 0, anchor, isOneLine = false } = place
  const insets = `lIns="${emu(left)}" tIns="${emu(top)}" rIns="${emu(right)}" bIns="0"`
  const wrap = isOneLine ? 'none' : 'square'
  const fit = isOneLine ? '' : '<a:normAutofit/>'
  const paragraphs = texts.length === 0 ? EMPTY : texts.map(paragraphXml).join('')
  return `<p:txBody><a:bodyPr wrap="${wrap}" ${insets} anchor="${anchor}" rtlCol="0">${fit}</a:bodyPr><a:lstStyle/>${paragraphs}</p:txBody>`
}

/** A shape without words still has a body, so that somebody can write into it. */
const EMPTY = '<a:p><a:endParaRPr lang="en-GB" sz="1000"/></a:p>'

const ALIGNED = { start: 'l', middle: 'ctr', end: 'r' } as const

/** Marks that keep directions apart, for which slides have other means. */
const ISOLATES = /[\u2066-\u2069]/g

function paragraphXml({ text, style: { size, weight, colour }, anchor }: Text): string {
  const written = escapedXml(text.replace(ISOLATES, ''))
  const bold = weight >= 600 ? ' b="1"' : ''
  // In hundredths of a point.
  const look = `lang="en-GB" sz="${Math.max(100, Math.round(size * 100))}"${bold} dirty="0"`
  const fill = `<a:solidFill>${colourXml(colour)}</a:solidFill>`
  return `<a:p><a:pPr algn="${ALIGNED[anchor]}"/><a:r><a:rPr ${look}>${fill}</a:rPr><a:t>${written}</a:t></a:r></a:p>`
}
