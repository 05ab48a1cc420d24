// One page with a chart: how it fits best, with hand-overs between its lanes and a legend below them.
import type { Box } from '../layout/layout.ts'
import { LANE } from '../layout/measures.ts'
import {
  type ChartLook,
  type Drawing,
  drawingOf,
  onPage,
  POINTS,
  placeIn,
  scaleIn,
  smallestNameAt,
} from './chart-drawing.ts'
import type { Draft, DrawnPage } from './draft.ts'
import { drawHead, FRAME, type Sheet, sheetOf } from './frame.ts'
import { drawHandOvers, GAPS, hasHandOvers } from './hand-overs.ts'
import { sayLedFromOutside } from './led-from-outside.ts'
import { drawMarksLegend, MARKS_HEIGHT, marksIn } from './marks-legend.ts'
import { READABLE } from './page.ts'
import { type Size, unitOf } from './page-size.ts'
import type { Piece } from './pieces.ts'
import { drawLegend, type LaneOnPage, legendHeight } from './stage-legend.ts'

/** A way to put a piece on a page. */
export interface Fit {
  readonly drawing: Drawing
  /** Points for each pixel. */
  readonly scale: number
  readonly smallestName: number
  /** Lanes stand apart, with arrows in between. */
  readonly isApart: boolean
  readonly hasLegend: boolean
}

interface Way {
  readonly gap: number
  /** In which the lanes of a belt stand. */
  readonly rows: number
  readonly hasLegend: boolean
  /** Taken where the smallest name is at least this large, in points. */
  readonly least: number
}

/** The best first; the last one is taken whatever comes of it. */
function waysFor(look: ChartLook, piece: Piece): readonly Way[] {
  const plain: Way = { gap: GAPS.none, rows: 1, hasLegend: false, least: 0 }
  if (!piece.isBelt) return [plain]
  const below: readonly Way[] = [
    { ...plain, least: READABLE },
    { gap: GAPS.arrow, rows: 2, hasLegend: false, least: READABLE },
    plain,
  ]
  if (look.choices.marks) return below
  const { document } = look.org
  const lanes = piece.layout(1, GAPS.none).lanes.map(({ lane }) => lane)
  const gap = hasHandOvers(document, lanes) ? GAPS.words : GAPS.arrow
  return [
    { gap, rows: 1, hasLegend: true, least: 8 },
    { gap: GAPS.arrow, rows: 1, hasLegend: true, least: 8 },
    { gap, rows: 1, hasLegend: false, least: READABLE },
    { gap: GAPS.arrow, rows: 1, hasLegend: false, least: READABLE },
    ...below,
  ]
}

/** How a piece is drawn on a page of this size. */
export function fitOf(look: ChartLook, piece: Piece, size: Size): Fit {
  const sheet = sheetOf(piece.id, look, size, true)
  return bestOf(
    look,
    piece,
    ({ hasLegend }) => roomOn(sheet, hasLegend, look.choices.marks),
    sheet.unit,
  )
}

function bestOf(
  look: ChartLook,
  piece: Piece,
  roomFor: (way: Way) => Pick<Box, 'width' | 'height'>,
  unit: number,
): Fit {
  let best: Fit | null = null
  for (const way of waysFor(look, piece)) {
    const room = roomFor(way)
    const isApart = way.gap > GAPS.none
    const drawing = drawingOf(look, piece.layout(room.width / room.height, way.gap, way.rows), {
      crewOnly: way.hasLegend,
      isApart,
    })
    const scale = scaleIn(drawing, room, unit)
    const smallestName = smallestNameAt(scale)
    best = { drawing, scale, smallestName, isApart, hasLegend: way.hasLegend }
    if (smallestName >= way.least) return best
  }
  if (best === null) throw new Error('Bug: there is always a way to draw a chart')
  return best
}

function roomOn(sheet: Sheet, hasLegend: boolean, hasMarks: boolean): Box {
  const { content, unit } = sheet
  const legend = hasLegend ? legendHeight(sheet) + LEGEND_GAP * unit : 0
  const below = legend + marksHeight(hasMarks, unit)
  return { ...content, height: content.height - below }
}

const LEGEND_GAP = 16

function marksHeight(hasMarks: boolean, unit: number): number {
  return hasMarks ? MARKS_HEIGHT * unit : 0
}

interface SheetWords {
  /** Empty: who leads what is drawn, if they are not there. */
  readonly subtitle: string
  readonly level: 0 | 1
}

/** The page of a piece. */
export function chartDraft(look: ChartLook, piece: Piece, size: Size, said: SheetWords): Draft {
  return draftOf(look, piece, size, fitOf(look, piece, size), said)
}

/** A page that is as large as the piece needs at the size of a screen; letters and margins grow with it. */
export function fittedDraft(look: ChartLook, piece: Piece, said: SheetWords): Draft {
  const room = { width: FITTED_SHAPE * 1e4, height: 1e4 }
  const fit = bestOf(look, piece, () => room, Number.POSITIVE_INFINITY)
  const hasMarks = marksIn(fit.drawing.parts).length > 0
  const sizeWith = (unit: number, scale: number): Size => {
    const { bounds } = fit.drawing
    const legend = fit.hasLegend ? legendHeight({ unit }) + LEGEND_GAP * unit : 0
    const marks = marksHeight(hasMarks, unit)
    return {
      width: Math.max(bounds.width * scale, LEAST_WIDTH * unit) + 2 * FRAME.side * unit,
      height: bounds.height * scale + legend + marks + (FRAME.head + FRAME.foot) * unit,
    }
  }
  const sizeAt = (at: number) => sizeWith(unitOf(sizeWith(1, at)), at)
  const scale = scaleWithin(LONGEST_SIDE, sizeAt, POINTS)
  const size = sizeAt(scale)
  const smallestName = smallestNameAt(scale)
  return draftOf(look, piece, size, { ...fit, scale, smallestName }, said)
}

/** The scale, or the nearest smaller one at which no side is longer: what stands around a chart shrinks less than it. */
function scaleWithin(longest: number, sizeAt: (scale: number) => Size, scale: number): number {
  const { width, height } = sizeAt(scale)
  const share = longest / Math.max(width, height)
  return share >= 1 ? scale : scaleWithin(longest, sizeAt, scale * Math.min(share, 0.999))
}

/** Width against height that a page of its own has where the chart can choose. */
const FITTED_SHAPE = 1.7

/** Room for the head, in points of a slide. */
const LEAST_WIDTH = 560

/** Points; viewers refuse pages with a longer side. */
const LONGEST_SIDE = 14_400

function draftOf(
  look: ChartLook,
  piece: Piece,
  size: Size,
  fit: Fit,
  { subtitle, level }: SheetWords,
): Draft {
  return {
    id: piece.id,
    title: piece.title,
    level,
    size,
    draw: () => drawnChart(sheetOf(piece.id, look, size, true), look, piece, fit, subtitle),
  }
}

function drawnChart(
  sheet: Sheet,
  { org }: ChartLook,
  piece: Piece,
  { drawing, scale, smallestName, isApart, hasLegend }: Fit,
  subtitle: string,
): DrawnPage {
  const { ink, unit, content } = sheet
  drawHead(
    sheet,
    piece.title,
    subtitle || sheet.writer.write(sayLedFromOutside(org, drawing.layout, true)),
  )
  const marks = marksIn(drawing.parts)
  const room = roomOn(sheet, hasLegend, marks.length > 0)
  // A chart that leaves much room stands a little lower than right below the title.
  const spare = Math.max(0, room.height - drawing.bounds.height * scale)
  const placed = placeIn(drawing, { ...room, y: room.y + Math.min(spare * 0.3, 24 * unit) }, scale)
  const head = ink.parts.splice(0)
  const lanes: readonly LaneOnPage[] = drawing.layout.lanes
    .filter(({ lane }) => lane.kind === 'stage' || lane.kind === 'team')
    .map(({ lane, box }) => ({ lane, box: onPage(box, placed) }))
  if (isApart) drawHandOvers(sheet, org.document, lanes, LANE.headerHeight * scale)
  const bottom = content.y + content.height - marksHeight(marks.length > 0, unit)
  const chartBottom = onPage(drawing.bounds, placed)
  const top = Math.min(
    bottom - legendHeight(sheet),
    chartBottom.y + chartBottom.height + 2 * LEGEND_GAP * unit,
  )
  const isUsual = hasLegend ? drawLegend(sheet, org, lanes, top) : hasUsualFigures(drawing)
  drawMarksLegend(sheet, marks, bottom)
  return {
    parts: [...head, ...placed.parts, ...ink.parts],
    chart: { scale: scale / POINTS, smallestName },
    ...(isUsual ? { note: USUAL } : {}),
  }
}

/** Does a header say how much a stage can do, by a usual figure? */
function hasUsualFigures({ parts }: Drawing): boolean {
  return parts.some(
    ({ kind, shapes }) =>
      kind === 'lane' && shapes.some((shape) => shape.kind === 'text' && shape.text.includes('~')),
  )
}

const USUAL = '~ usual figure, not yet measured by us'
