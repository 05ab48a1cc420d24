// A map in front of the pages of a chart that is split: the whole in small, with the number of each page.
import { boxAround } from '../layout/boxes.ts'
import type { Box } from '../layout/layout.ts'
import type { ScenePart } from '../scene/scene.ts'
import { textWidth } from '../scene/text-metrics.ts'
import { words } from '../words/phrase.ts'
import {
  type ChartLook,
  type Drawing,
  drawingOf,
  onPage,
  POINTS,
  placeIn,
  scaleIn,
} from './chart-drawing.ts'
import type { Area, Draft } from './draft.ts'
import { drawHead, type Sheet, sheetOf } from './frame.ts'
import { GAPS } from './hand-overs.ts'
import { sayLedFromOutside } from './led-from-outside.ts'
import { type PageLink, READABLE } from './page.ts'
import type { Size } from './page-size.ts'
import type { Piece } from './pieces.ts'
import { wrapped } from './wrapped.ts'

export interface MapContent {
  readonly drawing: Drawing
  readonly areas: readonly Area[]
  /** Empty: who leads what is drawn, if they are not there. */
  readonly subtitle: string
}

/** The whole chart without letters that are too small to be read: the pages behind have them. Each area is with the number of its page. */
export function mapDraft(
  look: ChartLook,
  whole: Piece,
  size: Size,
  { drawing, areas, subtitle }: MapContent,
): Draft {
  return {
    id: whole.id,
    title: whole.title,
    level: 0,
    size,
    draw(numberOf) {
      const sheet = sheetOf(whole.id, look, size, true)
      drawHead(
        sheet,
        whole.title,
        subtitle || look.writer.write(sayLedFromOutside(look.org, drawing.layout, true)),
      )
      const head = sheet.ink.parts.splice(0)
      const scale = scaleIn(drawing, sheet.content, sheet.unit)
      const placed = placeIn(drawing, sheet.content, scale)
      const links: PageLink[] = []
      for (const { box, name, page } of areas) {
        const place = onPage(box, placed)
        drawArea(sheet, place, name, sheet.writer.write(words`page ${numberOf(page)}`))
        links.push({ box: place, to: page })
      }
      return {
        parts: [...head, ...placed.parts.flatMap(withoutSmallPrint), ...sheet.ink.parts],
        links,
        chart: { scale: scale / POINTS, smallestName: MAP_NAME * sheet.unit },
      }
    },
  }
}

/** Size of the names on a map, in points of a slide. */
const MAP_NAME = 9.5

/** A name has so much room at least, in points of a slide, however narrow its frame is. */
const MAP_ROOM = 64

/** Tags without their words would say nothing. */
function withoutSmallPrint(part: ScenePart): readonly ScenePart[] {
  if (part.kind === 'tag') return []
  const shapes = part.shapes.filter(
    (shape) => shape.kind !== 'text' || shape.style.size >= READABLE,
  )
  return [shapes.length === part.shapes.length ? part : { ...part, shapes }]
}

/** A frame, and a label in its middle that hides what is behind it; a long name takes several lines. */
function drawArea({ ink, unit, style, theme }: Sheet, box: Box, name: string, page: string): void {
  const blue = theme.selection
  ink.box(box, { radius: 4 * unit, stroke: blue, strokeWidth: 1.2 * unit })
  const label = style(MAP_NAME, 600, theme.text)
  const number = style(MAP_NAME, 400, blue)
  const gap = 6 * unit
  const widthOf = (text: string) => textWidth(text, label.size, label.weight)
  const pageWidth = textWidth(page, number.size, number.weight)
  const room = Math.max(MAP_ROOM * unit, box.width - 22 * unit)
  const isOneLine = widthOf(name) + gap + pageWidth <= room
  // No word is cut that the page has room for: it rather reaches over its frame.
  const longest = Math.max(...name.split(/\s+/).map(widthOf))
  const lines = isOneLine
    ? [name]
    : wrapped(name, label, Math.max(room, Math.min(longest, LONGEST_WORD * unit)), MAP_LINES)
  const nameWidth = Math.max(...lines.map(widthOf))
  const leading = 13 * unit
  const inside = isOneLine ? nameWidth + gap + pageWidth : Math.max(nameWidth, pageWidth)
  const width = inside + 16 * unit
  const height = 20 * unit + (isOneLine ? 0 : lines.length * leading)
  const x = box.x + (box.width - width) / 2
  const y = box.y + (box.height - height) / 2
  ink.box(
    { x, y, width, height },
    { radius: 10 * unit, fill: theme.card, stroke: blue, strokeWidth: 0.8 * unit },
  )
  const first = y + 13.4 * unit
  for (const [at, line] of lines.entries()) {
    const left = isOneLine ? x + 8 * unit : x + (width - widthOf(line)) / 2
    ink.text({ x: left, y: first + at * leading }, line, label, { width: nameWidth + 0.1 })
  }
  const place = isOneLine
    ? { x: x + 8 * unit + nameWidth + gap, y: first }
    : { x: x + (width - pageWidth) / 2, y: first + lines.length * leading }
  ink.text(place, page, number, { width: pageWidth + 0.1 })
}

/** Of a name on a map. */
const MAP_LINES = 3

/** In points of a slide. */
const LONGEST_WORD = 160

/** The whole chart as a map shows it. */
export function mapDrawing(look: ChartLook, whole: Piece, size: Size): Drawing {
  const { content } = sheetOf(whole.id, look, size, true)
  return drawingOf(look, whole.layout(content.width / content.height, GAPS.none))
}

/** Where the areas of a piece are on the drawing of the whole; none where nothing of them is drawn there. */
export function areasOf({ parts }: Drawing, { shows }: Piece, page: string): readonly Area[] {
  return shows.flatMap(({ name, ids }) => {
    const shown = new Set(ids)
    const box = boxAround(parts.filter(({ id }) => shown.has(id)).map((part) => part.box))
    return box ? [{ box, name, page }] : []
  })
}
