// A chart cut like a map: sheets that overlap, so that each card is whole on one of them.
import type { Box, Point } from '../layout/layout.ts'
import { CARD } from '../layout/measures.ts'
import { HOLDER } from '../scene/card-furniture.ts'
import { words } from '../words/phrase.ts'
import {
  type ChartLook,
  type Drawing,
  drawingOf,
  onPage,
  POINTS,
  smallestNameAt,
} from './chart-drawing.ts'
import { clipped } from './clipped.ts'
import type { Draft } from './draft.ts'
import { drawHead, type Sheet, sheetOf } from './frame.ts'
import { GAPS } from './hand-overs.ts'
import type { Size } from './page-size.ts'
import type { Piece } from './pieces.ts'
import { scaler } from './scaled.ts'

/** Height of the smallest name, in points. */
const NAMES = 8

/** What two neighbours share: a card and a little more, in pixels. */
const OVERLAP = { x: CARD.width + 24, y: CARD.height + 24 } as const

export interface Tile {
  readonly id: string
  /** From 1. */
  readonly row: number
  readonly column: number
  /** What it shows of the drawing, in pixels. */
  readonly box: Box
}

export interface Tiling {
  readonly drawing: Drawing
  readonly scale: number
  readonly tiles: readonly Tile[]
}

/** How a piece is cut for pages of this size. */
export function tilingOf(look: ChartLook, piece: Piece, size: Size): Tiling {
  const { content, unit } = sheetOf(piece.id, look, size, true)
  const shape = content.width / content.height
  const drawing = drawingOf(look, piece.layout(shape, GAPS.none))
  const { bounds } = drawing
  const scale = NAMES / HOLDER.size
  const room = {
    width: (content.width - 2 * EDGE * unit) / scale,
    height: (content.height - 2 * EDGE * unit) / scale,
  }
  const across = cuts(bounds.x, bounds.width, room.width, OVERLAP.x)
  const down = cuts(bounds.y, bounds.height, room.height, OVERLAP.y)
  const tiles = down.flatMap((y, row) =>
    across.map((x, column): Tile => {
      const width = Math.min(room.width, bounds.x + bounds.width - x)
      const height = Math.min(room.height, bounds.y + bounds.height - y)
      const id = `${piece.id}/tile:${row + 1}-${column + 1}`
      return { id, row: row + 1, column: column + 1, box: { x, y, width, height } }
    }),
  )
  return { drawing, scale, tiles }
}

/** Room for the marks of neighbours, in points of a slide. */
const EDGE = 14

/** Where the sheets begin. */
function cuts(from: number, length: number, room: number, overlap: number): readonly number[] {
  const step = Math.max(1, room - overlap)
  const count = length <= room ? 1 : Math.ceil((length - overlap) / step)
  return Array.from({ length: count }, (_, at) => from + at * step)
}

/** A page for each sheet on which something stands. */
export function tileDrafts(
  look: ChartLook,
  piece: Piece,
  size: Size,
  tiling: Tiling,
): readonly Draft[] {
  const { drawing, scale, tiles } = tiling
  const columns = Math.max(...tiles.map(({ column }) => column))
  return tiles.map(
    (tile): Draft => ({
      id: tile.id,
      title: look.writer.write(words`${piece.title}: row ${tile.row}, column ${tile.column}`),
      level: 1,
      size,
      draw(numberOf) {
        const sheet = sheetOf(tile.id, look, size, true)
        const { content, unit } = sheet
        const place = look.writer.write(words`Row ${tile.row}, column ${tile.column} of ${columns}`)
        drawHead(sheet, piece.title, place)
        const head = sheet.ink.parts.splice(0)
        const origin = {
          x: content.x + EDGE * unit - tile.box.x * scale,
          y: content.y + EDGE * unit - tile.box.y * scale,
        }
        const parts = clipped(drawing.parts, tile.box).map(scaler({ origin, scale }))
        const frame = onPage(tile.box, { origin, scale })
        drawNeighbours(sheet, tile, tiles, frame, numberOf)
        return {
          parts: [...head, ...parts, ...sheet.ink.parts],
          chart: { scale: scale / POINTS, smallestName: smallestNameAt(scale) },
        }
      },
    }),
  )
}

/** Which page goes on at each edge, and marks where it begins: two sheets fit together there. */
function drawNeighbours(
  sheet: Sheet,
  tile: Tile,
  tiles: readonly Tile[],
  frame: Box,
  numberOf: (id: string) => number,
): void {
  const { unit, writer } = sheet
  const scale = frame.width / tile.box.width
  const right = frame.x + frame.width
  const bottom = frame.y + frame.height
  const at = (row: number, column: number) =>
    tiles.find((other) => other.row === tile.row + row && other.column === tile.column + column)
  const page = ({ id }: Tile) => writer.write(words`page ${numberOf(id)}`)
  const [before, after, above, below] = [at(0, -1), at(0, 1), at(-1, 0), at(1, 0)]
  if (before) {
    const x = frame.x + (before.box.x + before.box.width - tile.box.x) * scale
    drawTicks(sheet, [
      { x, y: frame.y - 3 * unit, dx: 0, dy: -8 * unit },
      { x, y: bottom + 3 * unit, dx: 0, dy: 8 * unit },
    ])
    drawPageName(sheet, { x: frame.x, y: frame.y - 5 * unit }, `← ${page(before)}`, 'start')
  }
  if (after) {
    const x = frame.x + (after.box.x - tile.box.x) * scale
    drawTicks(sheet, [
      { x, y: frame.y - 3 * unit, dx: 0, dy: -8 * unit },
      { x, y: bottom + 3 * unit, dx: 0, dy: 8 * unit },
    ])
    drawPageName(sheet, { x: right, y: frame.y - 5 * unit }, `${page(after)} →`, 'end')
  }
  if (above) {
    const y = frame.y + (above.box.y + above.box.height - tile.box.y) * scale
    drawTicks(sheet, [
      { x: frame.x - 3 * unit, y, dx: -8 * unit, dy: 0 },
      { x: right + 3 * unit, y, dx: 8 * unit, dy: 0 },
    ])
    drawPageName(
      sheet,
      { x: frame.x + frame.width / 2, y: frame.y - 5 * unit },
      `↑ ${page(above)}`,
      'middle',
    )
  }
  if (below) {
    const y = frame.y + (below.box.y - tile.box.y) * scale
    drawTicks(sheet, [
      { x: frame.x - 3 * unit, y, dx: -8 * unit, dy: 0 },
      { x: right + 3 * unit, y, dx: 8 * unit, dy: 0 },
    ])
    drawPageName(
      sheet,
      { x: frame.x + frame.width / 2, y: bottom + 11 * unit },
      `↓ ${page(below)}`,
      'middle',
    )
  }
}

interface Tick {
  readonly x: number
  readonly y: number
  readonly dx: number
  readonly dy: number
}

/** Outside the drawing, so that nothing on it is crossed. */
function drawTicks({ ink, unit, theme }: Sheet, ticks: readonly Tick[]): void {
  for (const { x, y, dx, dy } of ticks)
    ink.line(
      [
        { x, y },
        { x: x + dx, y: y + dy },
      ],
      { stroke: theme.line, strokeWidth: unit },
    )
}

function drawPageName(
  { ink, unit, style, theme }: Sheet,
  at: Point,
  text: string,
  anchor: 'start' | 'middle' | 'end',
): void {
  ink.text(at, text, style(8, 400, theme.mutedText), { width: 90 * unit, anchor })
}
