// Tables as the sheets of a workbook, in which texts are texts, numbers are numbers, and days are days.
import {
  type CellStyle,
  type CellValue,
  type ColumnDef,
  rangeRef,
  type WriteSheet,
} from 'hucre/xlsx'
import { type Cell, type CellKind, plainCell } from '../../shared/cells/cell.ts'
import { guardedAsText } from '../../shared/cells/guard.ts'
import type { OutTable } from '../../shared/table-exports/out-table.ts'

/** What is marked so is never worked out, also after somebody has changed it; 0117 stays 0117. */
const TEXT = '@'

/** The font that workbooks have where nobody says otherwise. */
const HEAD: CellStyle = { font: { name: 'Calibri', size: 11, bold: true }, numFmt: TEXT }

/** Under its heads, which stay in sight and filter. */
export function sheetOf({ name, columns, rows }: OutTable): WriteSheet {
  const heads = columns.map(({ title }) => title)
  return {
    name,
    columns: columns.map(({ title, kind }, at) => {
      const cells = rows.map((row) => row[at] ?? null)
      return { width: widthOf([title, ...cells]), numFmt: formatOf(kind, cells) }
    }),
    rows: [heads, ...rows.map((row) => row.map((cell, at) => stored(cell, columns[at]?.kind)))],
    cells: new Map(heads.map((_, at) => [`0,${at}`, { style: HEAD }])),
    freezePane: { rows: 1 },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    autoFilter: { range: rangeRef(0, 0, rows.length, columns.length - 1) },
  }
}

/** In characters, with room for the sign of the filter. */
function widthOf(cells: readonly Cell[]): number {
  const longest = cells.reduce((most: number, cell) => Math.max(most, plainCell(cell).length), 0)
  return Math.min(50, Math.max(9, longest + 3))
}

/** Amounts with cents show them; other numbers show all their digits. */
function formatOf(kind: CellKind, cells: readonly Cell[]): NonNullable<ColumnDef['numFmt']> {
  switch (kind) {
    case 'text':
      return TEXT
    case 'day':
      return 'yyyy-mm-dd'
    case 'share':
      return '0%'
    case 'number':
      return 'General'
    case 'amount':
      return cells.every((cell) => typeof cell !== 'number' || Number.isInteger(cell))
        ? '#,##0'
        : 'General'
  }
}

/** The first day that all spreadsheets count alike: for some of them 1900 had a 29 February. */
const FIRST_DAY = '1900-03-01'

function stored(cell: Cell, kind: CellKind | undefined): CellValue {
  if (typeof cell !== 'string') return cell
  if (cell === '') return null
  if (kind === 'day' && cell >= FIRST_DAY) {
    const day = new Date(`${cell}T00:00:00Z`)
    // No month has 99 days: what is in no calendar stays as it was written.
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(cell)) return day
  }
  return guardedAsText(cell)
}
