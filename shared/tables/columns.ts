// What each column of a table holds: guessed from its first row, else from what stands in it.
import { STAGES } from '../document/vocabulary.ts'
import { readDay } from '../words/read-day.ts'
import { type Field, headerMeaning } from './headers.ts'
import type { Line, Table } from './read-table.ts'
import { meaningOf, titleKey } from './stage-of-title.ts'

/** For each column; null: not used. */
export type Columns = readonly (Field | null)[]

export interface Guess {
  readonly columns: Columns
  /** A row says what the columns are: the first, or one below titles of the whole table. */
  readonly hasHeader: boolean
  /** Rows above that one, which are no people. */
  readonly above: number
}

/** Titles, dates and blank lines above a table are not longer than this. */
const MOST_ABOVE = 20

/** Two words for columns are no accident; one is a header where it stands alone. */
export function guessColumns({ rows }: Table): Guess {
  // As arguments of one call, rows by the ten thousand would be too many.
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const known = rows.slice(0, MOST_ABOVE + 1).map((row) => knownIn(row, width))
  const counts = known.map((columns) => columns.filter((field) => field !== null).length)
  const most = Math.max(0, ...counts)
  const above = counts.indexOf(most)
  if (most > 0 && most >= Math.min(2, width)) {
    const columns = withNames(known[above] ?? [], rows.slice(above + 1))
    return { columns, hasHeader: true, above }
  }
  const columns = guessedByContent(rows, width)
  return { columns, hasHeader: isOfAnotherKind(rows[0], columns), above: 0 }
}

/** Of two columns that say the same the one with the surer word is used, else the first. */
function knownIn({ cells }: Line, width: number): Columns {
  const meanings = Array.from({ length: width }, (_, at) => headerMeaning(cells[at] ?? ''))
  return meanings.map((meaning, at) => {
    const isBeaten = meanings.some(
      (other, place) =>
        other?.field === meaning?.field &&
        other !== null &&
        meaning !== null &&
        (other.rank < meaning.rank || (other.rank === meaning.rank && place < at)),
    )
    return meaning === null || isBeaten ? null : meaning.field
  })
}

/** A table of people has names: where no word says which column has them, the first one that looks so. */
function withNames(columns: Columns, rows: readonly Line[]): Columns {
  if (columns.some((field) => field === 'name' || field === 'last')) return columns
  const at = columns.findIndex(
    (field, column) => field === null && isMostly(rows, column, isFullName),
  )
  return columns.map((field, column) => (column === at ? 'name' : field))
}

function isFullName(cell: string): boolean {
  return (
    /^\p{Lu}[\p{L}\p{M}'’.-]*(?:,? \p{L}[\p{L}\p{M}'’.-]*){1,4}$/u.test(cell) &&
    meaningOf(cell) === null
  )
}

function isMostly(rows: readonly Line[], column: number, isIt: (cell: string) => boolean): boolean {
  const cells = rows
    .slice(0, LOOKED_AT)
    .flatMap(({ cells }) => (cells[column] ? [cells[column]] : []))
  return cells.length > 0 && cells.filter(isIt).length * 2 > cells.length
}

/** Words where every other row has a day, an amount or an address are what a column is called. */
function isOfAnotherKind(first: Line | undefined, columns: Columns): boolean {
  return columns.some((field, at) => {
    const cell = first?.cells[at] ?? ''
    if (field === 'email') return cell !== '' && !cell.includes('@')
    return (
      (field === 'start' || field === 'fte' || field === 'quota') && /^\p{L}[^\d]*$/u.test(cell)
    )
  })
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
