// A chart cut like a map: sheets that overlap, so that each card is whole on one of them.
import type { Box } from '../layout/layout.ts'
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
  const scale = NAMES / HOLDER.size
  const room = {
    width: (content.width - 2 * EDGE * unit) / scale,
    height: (content.height - 2 * EDGE * unit) / scale,
  }
  const across = cuts(drawing.bounds.x, drawing.bounds.width, room.width, OVERLAP.x)
  const down = cuts(drawing.bounds.y, drawing.bounds.height, room.height, OVERLAP.y)
  const tiles = down.flatMap((y, row) =>
    across.map((x, column): Tile => {
      const width = Math.min(room.width, drawing.bounds.width)
      const height = Math.min(room.height, drawing.bounds.height)
      const id = `${piece.id}/tile:${row + 1}-${column + 1}`
      return { id, row: row + 1, column: column + 1, box: { x, y, width, height } }
    }),
  )
  return { drawing, scale, tiles }
}

/** Room for the marks of neighbours, in points of a slide. */
const EDGE = 14

/** Where the sheets begin, the last one ending with the drawing. */
function cuts(from: number, length: number, room: number, overlap: number): readonly number[] {
  if (length <= room) return [from]
  const count = Math.ceil((length - overlap) / Math.max(1, room - overlap))
  const step = (length - room) / (count - 1)
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
        drawNeighbours(sheet, tile, tiles, frame, scale, numberOf)
        return {
          parts: [...head, ...parts, ...sheet.ink.parts],
          chart: { scale: scale / POINTS, smallestName: smallestNameAt(scale) },
        }
      },
    }),
  )
}

/** Where the next sheet begins, a broken line, and which page that is. */
function drawNeighbours(
  { ink, unit, style, theme, writer }: Sheet,
  tile: Tile,
  tiles: readonly Tile[],
  frame: Box,
  scale: number,
  numberOf: (id: string) => number,
): void {
  const look = { stroke: theme.vacantBorder, strokeWidth: 0.8 * unit, dash: [4 * unit, 3 * unit] }
  const small = style(8, 400, theme.mutedText)
  const at = (row: number, column: number) =>
    tiles.find((other) => other.row === row && other.column === column)
  const right = at(tile.row, tile.column + 1)
  if (right) {
    const x = frame.x + (right.box.x - tile.box.x) * scale
    ink.line(
      [
        { x, y: frame.y },
        { x, y: frame.y + frame.height },
      ],
      look,
    )
    const text = writer.write(words`page ${numberOf(right.id)} →`)
    ink.text({ x: frame.x + frame.width, y: frame.y - 4 * unit }, text, small, {
      width: 90 * unit,
      anchor: 'end',
    })
  }
  const left = at(tile.row, tile.column - 1)
  if (left) {
    const x = frame.x + (left.box.x + left.box.width - tile.box.x) * scale
    ink.line(
      [
        { x, y: frame.y },
        { x, y: frame.y + frame.height },
      ],
      look,
    )
    const text = writer.write(words`← page ${numberOf(left.id)}`)
    ink.text({ x: frame.x, y: frame.y - 4 * unit }, text, small, { width: 90 * unit })
  }
  const below = at(tile.row + 1, tile.column)
  if (below) {
    const y = frame.y + (below.box.y - tile.box.y) * scale
    ink.line(
      [
        { x: frame.x, y },
        { x: frame.x + frame.width, y },
      ],
      look,
    )
    const text = writer.write(words`↓ page ${numberOf(below.id)}`)
    const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height + 11 * unit }
    ink.text(middle, text, small, { width: 90 * unit, anchor: 'middle' })
  }
  const above = at(tile.row - 1, tile.column)
  if (above) {
    const y = frame.y + (above.box.y + above.box.height - tile.box.y) * scale
    ink.line(
      [
        { x: frame.x, y },
        { x: frame.x + frame.width, y },
      ],
      look,
    )
    const text = writer.write(words`↑ page ${numberOf(above.id)}`)
    const middle = { x: frame.x + frame.width / 2, y: frame.y - 4 * unit }
    ink.text(middle, text, small, { width: 90 * unit, anchor: 'middle' })
  }
}
