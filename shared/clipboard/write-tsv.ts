// Rows -> text that spreadsheets take into their cells: tabs between cells, quotes where a cell needs them.
import { guarded } from '../cells/guard.ts'

/** Plain numbers may begin with a sign. */
const NUMBER = /^[+-]?[\d.,\s']+$/

/** No cell is a formula, whatever stands in a chart: an apostrophe before it says so to every spreadsheet. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join('\t')}\r\n`).join('')
}

function cellOf(text: string): string {
  const safe = NUMBER.test(text) ? text : guarded(text)
  return /["\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
