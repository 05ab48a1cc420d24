// What is said of a sheet before its rows are read: what stands above them, is hidden, merged or not worked out.
import { counted, listed } from '../words/lists.ts'
import { words } from '../words/phrase.ts'
import type { Talk } from './asking.ts'
import type { Columns } from './columns.ts'
import { FIELD_NAMES } from './headers.ts'
import type { HiddenCells, MergedCells } from './list-file.ts'
import type { Line, Table } from './read-table.ts'

interface Sheet {
  readonly columns: Columns
  readonly hasHeader: boolean
  readonly above?: number
  readonly merged?: readonly MergedCells[]
  readonly hidden?: HiddenCells | undefined
  readonly unworked?: number
}

/** Titles and the like, above the words for the columns. */
export function tellAbove(above: readonly Line[], talk: Talk): void {
  const [first] = above
  const last = above.at(-1)
  if (!first || !last) return
  talk.tell(
    first.at,
    'name',
    first === last
      ? words`Row ${String(first.at)} stands above the words for the columns, and is left out.`
      : words`Rows ${String(first.at)} to ${String(last.at)} stand above the words for the columns, and are left out.`,
  )
}

/** Without the rows that a filter or somebody has hidden, if they are not wanted; usually they are. */
export function shownLines(
  lines: readonly Line[],
  { hidden }: Pick<Sheet, 'hidden'>,
  talk: Talk,
): readonly Line[] {
  const rows = new Set(hidden?.rows)
  const unseen = lines.filter(({ at }) => rows.has(at))
  const [first] = unseen
  if (!first) return lines
  const last = unseen.at(-1) ?? first
  const where =
    last.at - first.at + 1 === unseen.length && unseen.length > 1
      ? words`Rows ${String(first.at)} to ${String(last.at)} are hidden in the workbook.`
      : words`${counted(unseen.length, 'row is', 'rows are')} hidden in the workbook, the first is row ${String(first.at)}.`
  const chosen = talk.ask({
    kind: 'hidden',
    key: '',
    at: first.at,
    field: 'name',
    words: unseen.length === 1 ? words`Row ${String(first.at)} is hidden in the workbook.` : where,
    choices: [
      ['keep', 'Read them as well'],
      ['leave', 'Leave them out'],
    ],
    likely: 'keep',
  })
  return chosen === 'keep' ? lines : lines.filter(({ at }) => !rows.has(at))
}

/** Hidden columns, merged cells and formulas, each told once for the whole sheet. */
export function tellOfSheet(table: Table, sheet: Sheet, talk: Talk): void {
  const { hasHeader, above = 0, unworked = 0 } = sheet
  const begin = table.rows[hasHeader ? above + 1 : 0]?.at ?? 0
  tellOfColumns(table, sheet, begin, talk)
  tellOfMerged(sheet, begin, talk)
  if (unworked > 0)
    talk.tell(
      begin,
      'name',
      words`${counted(unworked, 'formula has', 'formulas have')} no result in the file. Open it in a spreadsheet program and save it there once to get them.`,
    )
}

/** Only of those that are read, which may be more than somebody wanted to hand over. */
function tellOfColumns(
  { rows }: Table,
  { columns, hidden, hasHeader, above = 0 }: Sheet,
  begin: number,
  talk: Talk,
): void {
  const heads = hasHeader ? (rows[above]?.cells ?? []) : []
  const read = (hidden?.columns ?? []).flatMap((at) => {
    const field = columns[at]
    return field ? [{ field, head: heads[at] || FIELD_NAMES[field] }] : []
  })
  const [first] = read
  if (!first) return
  const names = listed(read.map(({ head }) => words`“${head}”`))
  talk.tell(
    begin,
    first.field,
    read.length === 1
      ? words`The column ${names} is hidden in the workbook, and is read like the others.`
      : words`The columns ${names} are hidden in the workbook, and are read like the others.`,
  )
}

function tellOfMerged({ columns, merged = [] }: Sheet, begin: number, talk: Talk): void {
  for (const [at, field] of columns.entries()) {
    const cells = merged.filter(({ column, from }) => column === at && from >= begin)
    const [first] = cells
    if (field === null || !first) continue
    const others =
      cells.length > 1 ? words` (and ${counted(cells.length - 1, 'other', 'others')})` : ''
    talk.tell(
      first.from,
      field,
      words`Rows ${String(first.from)} to ${String(first.to)} share one merged cell under “${FIELD_NAMES[field]}”${others}; it counts for each of them.`,
    )
  }
}
