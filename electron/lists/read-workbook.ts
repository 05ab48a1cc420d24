// An XLSX as rows of texts: what a formula came to, days as 2026-03-31, and merged cells as they count.
import { readXlsx } from 'hucre/xlsx'
import { plainNumber } from '../../shared/numbers/plain-number.ts'
import { LIST_LIMITS, type ListSheet, type MergedCells } from '../../shared/tables/list-file.ts'
import { cellText, type Line } from '../../shared/tables/read-table.ts'

type Workbook = Awaited<ReturnType<typeof readXlsx>>
type Sheet = Workbook['sheets'][number]
type Value = Sheet['rows'][number][number]

/** One row more than is read, so that it shows where there are more; A to CV are 100 columns. */
const RANGE = `A1:CV${LIST_LIMITS.rows + 1}`

/** Only sheets in which something stands; throws where it is no workbook, or a damaged one. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly ListSheet[]> {
  const { sheets } = await readXlsx(bytes, { range: RANGE })
  return sheets.map(listSheet).filter(({ rows }) => rows.length > 0)
}

function listSheet(sheet: Sheet): ListSheet {
  const merged = mergedDown(sheet)
  const filled = sheet.rows.map((row) => row.map(textOf))
  for (const { column, from, to } of merged) {
    const first = filled[from - 1]?.[column] ?? ''
    for (let at = from; at < to; at++) {
      const row = filled[at]
      if (row) row[column] = first
    }
  }
  const rows = filled
    .map((cells, at): Line => ({ at: at + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const unworked = [...(sheet.cells?.values() ?? [])].filter(
    ({ formula, value }) => formula !== undefined && value === null,
  ).length
  return {
    name: cellText(sheet.name),
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
    rows,
    merged,
    ...hiddenIn(sheet, rows),
    unworked,
  }
}

/** Rows and columns in which something stands; a filter hides rows, too. */
function hiddenIn(
  { rowDefs, columns = [] }: Sheet,
  lines: readonly Line[],
): Pick<ListSheet, 'hidden'> {
  const rows = lines.flatMap(({ at }) => (rowDefs?.get(at - 1)?.hidden ? [at] : []))
  const isFilled = (column: number) => lines.some(({ cells }) => (cells[column] ?? '') !== '')
  const hiddenColumns = columns.flatMap(({ hidden }, at) => (hidden && isFilled(at) ? [at] : []))
  return rows.length + hiddenColumns.length === 0
    ? {}
    : { hidden: { rows, columns: hiddenColumns } }
}

/** Over several columns a cell is a heading; over several rows it is a manager, or a team. */
function mergedDown({ merges = [], rows }: Sheet): readonly MergedCells[] {
  return merges
    .filter(({ startRow, endRow }) => endRow > startRow && startRow < rows.length)
    .map(({ startRow, endRow, startCol }) => ({
      column: startCol,
      from: startRow + 1,
      to: Math.min(endRow + 1, rows.length),
    }))
    .filter(({ column, from }) => textOf(rows[from - 1]?.[column] ?? null) !== '')
}

function textOf(value: Value): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return cellText(value)
  if (typeof value === 'number') return plainNumber(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
}
