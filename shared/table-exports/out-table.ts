// A table of a chart for other programs, before it is written into a file.
import type { Cell, CellKind, Column } from '../cells/cell.ts'
import type { IsoDate } from '../dates.ts'
import type { Org } from '../org/org.ts'
import type { Writer } from '../words/writer.ts'

export interface OutTable {
  /** Of its sheet, such as "Roles". */
  readonly name: string
  readonly columns: readonly { readonly title: string; readonly kind: CellKind }[]
  readonly rows: readonly (readonly Cell[])[]
}

/** What tables are made of. */
export interface TableSource {
  readonly org: Org
  /** The day on which findings are true. */
  readonly today: IsoDate
  /** For the sentences in them; numbers in cells are numbers. */
  readonly writer: Writer
}

/** A row of cells for each thing. */
export function outTable<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): OutTable {
  return {
    name,
    columns: columns.map(({ title, kind }) => ({ title, kind })),
    rows: rows.map((row) => columns.map(({ cell }) => finite(cell(row)))),
  }
}

/** Numbers that nobody means may come to more than there is. */
function finite(cell: Cell): Cell {
  return typeof cell === 'number' && !Number.isFinite(cell) ? null : cell
}
