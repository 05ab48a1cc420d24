// A plain table on a page: a heading for each column, a line below each row.
import type { Box } from '../layout/layout.ts'
import type { Colour } from '../scene/scene.ts'
import type { Sheet } from './frame.ts'

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
  { ink, unit, style, theme }: Sheet,
  room: Box,
  columns: readonly Column[],
  rows: readonly Row[],
): number {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  const rowHeight = Math.min(
    LARGEST_ROW * unit,
    (room.height - HEADING * unit) / Math.max(1, rows.length),
  )
  const size = Math.min(10.2, (rowHeight / unit) * 0.56)
  const places = columns.map((_column, at) => {
    const before = columns.slice(0, at).reduce((sum, { share }) => sum + share, 0)
    return {
      x: room.x + (before / all) * room.width,
      width: ((columns[at]?.share ?? 0) / all) * room.width,
    }
  })
  const rule = (y: number, colour: Colour) =>
    ink.line(
      [
        { x: room.x, y },
        { x: room.x + room.width, y },
      ],
      { stroke: colour, strokeWidth: 0.8 * unit },
    )
  const cell = (
    at: number,
    y: number,
    text: string,
    look: ReturnType<typeof style>,
    indent = 0,
  ) => {
    const { x, width } = places[at] ?? { x: 0, width: 0 }
    const { isNumber = false, indent: own = 0 } = columns[at] ?? {}
    const left = indent + own * unit
    const place = { width: width - left - 6 * unit, anchor: isNumber ? 'end' : 'start' } as const
    ink.text({ x: isNumber ? x + width : x + left, y }, text, look, place)
  }
  for (const [at, { heading }] of columns.entries())
    cell(at, room.y + 10 * unit, heading, style(9, 500, theme.mutedText))
  rule(room.y + (HEADING - 4) * unit, theme.line)
  let y = room.y + (HEADING - 4) * unit
  for (const { cells, dot, look, alarms = [] } of rows) {
    const baseline = y + rowHeight / 2 + size * 0.35 * unit
    if (dot !== null)
      ink.disc({ x: room.x + 3.4 * unit, y: y + rowHeight / 2 }, 3.4 * unit, { fill: dot })
    for (const [at, text] of cells.entries()) {
      const isAlarm = alarms.includes(at)
      const colour = isAlarm
        ? theme.severities.warning
        : look === 'quiet'
          ? theme.mutedText
          : theme.text
      const weight = look === 'strong' || isAlarm ? 600 : 400
      cell(
        at,
        baseline,
        text,
        style(size, weight, colour),
        at === 0 && dot !== null ? 14 * unit : 0,
      )
    }
    y += rowHeight
    rule(y, theme.cardBorder)
  }
  return y
}
