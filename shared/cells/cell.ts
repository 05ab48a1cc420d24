// Columns and cells of tables that leave the program, whatever they are written as.
import { plainNumber } from '../numbers/plain-number.ts'

/** Amounts are counted, shares are parts of one, days are written as 2026-03-31. */
export type CellKind = 'text' | 'number' | 'amount' | 'share' | 'day'

/** null: nothing. */
export type Cell = string | number | null

export interface Column<Row> {
  /** At its head. */
  readonly title: string
  readonly kind: CellKind
  cell(row: Row): Cell
}

/** As a reader of lists sees it. */
export function plainCell(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'number' ? plainNumber(cell) : cell
}
