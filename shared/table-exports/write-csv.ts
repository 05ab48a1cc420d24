// A table as comma-separated values (RFC 4180), in which no text can be taken for a formula.
import { type Cell, plainCell } from '../cells/cell.ts'
import { guarded } from '../cells/guard.ts'
import type { OutTable } from './out-table.ts'

/**
 * Begins with a byte order mark: without it Excel reads letters as those of Windows, and everybody else takes
 * it for what it is. Numbers have a point and no signs between thousands, days are 2026-03-31.
 */
export function writeCsv({ columns, rows }: OutTable): string {
  const lines: readonly (readonly Cell[])[] = [columns.map(({ title }) => title), ...rows]
  return `\ufeff${lines.map((cells) => `${cells.map(written).join(',')}\r\n`).join('')}`
}

/** Numbers may begin with a minus; a text that looks like one may not. */
function written(cell: Cell): string {
  if (typeof cell !== 'string') return plainCell(cell)
  const text = guarded(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
