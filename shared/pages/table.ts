// A plain table on a page: a heading for each column, a line below each row.
import type { Box } from '../layout/layout.ts'
import type { Colour, TextStyle } from '../scene/scene.ts'
import { textWidth } from '../scene/text-metrics.ts'
import type { Sheet } from './frame.ts'
import { wrapped } from './wrapped.ts'

export interface Column {
  readonly heading: string
  /** Parts of the whole width. */
  readonly share: number
  readonly isNumber: boolean
  /** Free at its left, in points of a slide. */
  readonly indent?: number
}

export interface Row {
  readonly cells: readonly string[]
  /** In front of the first cell. */
  readonly dot: Colour | null
  readonly look: 'plain' | 'strong' | 'quiet'
  /** Cells that stand out, by column. */
  readonly alarms?: readonly number[]
}

const HEADING = 22
const LARGEST_ROW = 27

/** In a room; answers where it ends. */
export function drawTable(
  sheet: Sheet,
  room: Box,
  columns: readonly Column[],
  rows: readonly Row[],
): number {
  const { ink, unit, style, theme } = sheet
  const head = HEADING * unit
  const height = Math.min(LARGEST_ROW * unit, (room.height - head) / Math.max(1, rows.length))
  const places = placesOf(room, columns)
  const rule = (y: number, stroke: Colour) =>
    ink.line(
      [
        { x: room.x, y },
        { x: room.x + room.width, y },
      ],
      { stroke, strokeWidth: 0.8 * unit },
    )
  for (const [at, { heading }] of columns.entries())
    drawCell(sheet, places[at], room.y + 10 * unit, heading, style(9, 500, theme.mutedText))
  let y = room.y + head - 4 * unit
  rule(y, theme.line)
  const size = sizeOf(sheet, places, rows, height)
  for (const row of rows) {
    drawRow(sheet, places, row, { y, height, size })
    y += height
    rule(y, theme.cardBorder)
  }
  return y
}

interface Place {
  readonly x: number
  readonly width: number
  readonly isNumber: boolean
  readonly indent: number
}

function placesOf(room: Box, columns: readonly Column[]): readonly Place[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  let { x } = room
  return columns.map(({ share, isNumber, indent = 0 }) => {
    const width = (share / all) * room.width
    const place = { x, width, isNumber, indent }
    x += width
    return place
  })
}

function drawRow(
  sheet: Sheet,
  places: readonly Place[],
  { cells, dot, look, alarms = [] }: Row,
  { y, height, size }: { readonly y: number; readonly height: number; readonly size: number },
): void {
  const { ink, unit, style, theme } = sheet
  const radius = 3.4 * unit
  const left = places[0]?.x ?? 0
  if (dot !== null) ink.disc({ x: left + radius, y: y + height / 2 }, radius, { fill: dot })
  for (const [at, text] of cells.entries()) {
    const isAlarm = alarms.includes(at)
    const plain = look === 'quiet' ? theme.mutedText : theme.text
    const colour = isAlarm ? theme.severities.warning : plain
    const letters = style(size, look === 'strong' || isAlarm ? 600 : 400, colour)
    const more = at === 0 && dot !== null ? 14 : 0
    const lines = linesOf(sheet, places[at], text, letters, { height, more })
    const step = letters.size * LEADING
    const first = y + height / 2 + letters.size * 0.35 - ((lines.length - 1) * step) / 2
    for (const [line, each] of lines.entries())
      drawCell(sheet, places[at], first + line * step, each, letters, more)
  }
}

/** Of all letters of the table, in points of a slide: smaller where one of its texts takes two lines. */
function sizeOf(
  sheet: Sheet,
  places: readonly Place[],
  rows: readonly Row[],
  height: number,
): number {
  const size = Math.min(10.2, (height / sheet.unit) * 0.56)
  const smaller = size * IN_TWO_LINES
  if (sheet.style(smaller, 400).size * LEADING * 2 > height) return size
  const isAnyLong = rows.some(({ cells, dot, look, alarms = [] }) =>
    cells.some((text, at) => {
      const place = places[at]
      if (!place || place.isNumber) return false
      const isStrong = look === 'strong' || alarms.includes(at)
      const { size: letters, weight } = sheet.style(size, isStrong ? 600 : 400)
      const room = roomIn(place, sheet.unit, at === 0 && dot !== null ? 14 : 0)
      return textWidth(text, letters, weight) > room
    }),
  )
  return isAnyLong ? smaller : size
}

/** From line to line, in parts of the size of the letters. */
const LEADING = 1.22
/** Letters of a text that takes two lines, in parts of the others. */
const IN_TWO_LINES = 0.9

/** A text that is too long for its column takes two lines where the row is high enough for them. */
function linesOf(
  { unit }: Sheet,
  place: Place | undefined,
  text: string,
  style: TextStyle,
  { height, more }: { readonly height: number; readonly more: number },
): readonly string[] {
  if (!place || place.isNumber) return [text]
  const room = roomIn(place, unit, more)
  if (textWidth(text, style.size, style.weight) <= room) return [text]
  if (style.size * LEADING * 2 > height) return [text]
  return wrapped(text, style, room, 2)
}

/** For the text of a cell. */
function roomIn({ width, indent }: Place, unit: number, more: number): number {
  return width - (indent + more) * unit - 6 * unit
}

/** `more`: free at its left, in points of a slide. */
function drawCell(
  { ink, unit }: Sheet,
  place: Place | undefined,
  y: number,
  text: string,
  style: TextStyle,
  more = 0,
): void {
  if (!place) return
  const { x, width, isNumber, indent } = place
  const room = roomIn(place, unit, more)
  if (isNumber) ink.text({ x: x + width, y }, text, style, { width: room, anchor: 'end' })
  else ink.text({ x: x + (indent + more) * unit, y }, text, style, { width: room })
}
