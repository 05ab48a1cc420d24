// What each column of a table holds: guessed from its first row, else from what stands in it.
import { STAGES } from '../document/vocabulary.ts'
import { readDay } from '../words/read-day.ts'
import { type Field, fieldOfHeader } from './headers.ts'
import type { Line, Table } from './read-table.ts'
import { meaningOf, titleKey } from './stage-of-title.ts'

/** For each column; null: not used. */
export type Columns = readonly (Field | null)[]

export interface Guess {
  readonly columns: Columns
  /** The first row says what the columns are. */
  readonly hasHeader: boolean
}

/** Two words for columns are no accident; one is a header where it stands alone. */
export function guessColumns({ rows }: Table): Guess {
  const [first] = rows
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const headers = Array.from({ length: width }, (_, at) => fieldOfHeader(first?.cells[at] ?? ''))
  const known = headers.filter((field) => field !== null).length
  const hasHeader = known >= Math.min(2, width)
  const columns = hasHeader ? onceEach(headers) : Array.from({ length: width }, () => null)
  const body = hasHeader ? rows.slice(1) : rows
  return { columns: hasHeader ? columns : guessedByContent(body, width), hasHeader }
}

/** Of two columns that say the same the first is used. */
function onceEach(columns: Columns): Columns {
  return columns.map((field, at) => (columns.indexOf(field) === at ? field : null))
}

/** So many rows tell what a column holds. */
const LOOKED_AT = 50

/** A column is what most of its cells look like; what looks like nothing else is a name, then a manager. */
function guessedByContent(rows: readonly Line[], width: number): Columns {
  const cellsOf = (at: number) =>
    rows.slice(0, LOOKED_AT).flatMap(({ cells }) => (cells[at] ? [cells[at]] : []))
  const guessed: (Field | null)[] = []
  const take = (field: Field) => (guessed.includes(field) ? null : field)
  for (let at = 0; at < width; at++) {
    const cells = cellsOf(at)
    const most = (isIt: (cell: string) => boolean) =>
      cells.length > 0 && cells.filter(isIt).length * 2 > cells.length
    if (most(isStageName)) guessed.push(take('stage'))
    else if (most((cell) => /^\S+@\S+\.\S+$/.test(cell))) guessed.push(take('email'))
    else if (most((cell) => meaningOf(cell) !== null)) guessed.push(take('title'))
    else if (most((cell) => readDay(cell, 'en-GB') !== null)) guessed.push(take('start'))
    else if (most((cell) => /^(?:[01](?:[.,]\d+)?|\d{1,3} ?%)$/.test(cell)))
      guessed.push(take('fte'))
    else if (most((cell) => /^[^\p{L}]*\d[^\p{L}]*(?:\p{L}{1,3})?$/u.test(cell)))
      guessed.push(take('quota'))
    else if (most((cell) => /\p{L}/u.test(cell))) guessed.push(take('name') ?? managerIn(cells, at))
    else guessed.push(null)
  }
  return guessed

  /** A second column of names whose names are also in the first one says who leads. */
  function managerIn(cells: readonly string[], _at: number): Field | null {
    const names = new Set(cellsOf(guessed.indexOf('name')).map(titleKey))
    const isOfThem = cells.some((cell) => names.has(titleKey(cell)))
    return isOfThem ? take('manager') : null
  }
}

const STAGE_KEYS: ReadonlySet<string> = new Set(STAGES.map((stage) => titleKey(stage)))

function isStageName(cell: string): boolean {
  return STAGE_KEYS.has(titleKey(cell))
}
