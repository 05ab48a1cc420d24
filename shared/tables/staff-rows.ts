// A table's rows as people and their roles: each cell read, and whatever is odd in one told or asked.
import type { IsoDate } from '../dates.ts'
import { LIMITS } from '../document/limits.ts'
import type { Stage } from '../document/vocabulary.ts'
import { words } from '../words/phrase.ts'
import { type Choices, type Issue, type Talk, talkOf } from './asking.ts'
import type { Columns } from './columns.ts'
import { type DayReading, dayIn, dayReading } from './day-cells.ts'
import { type FteReading, fteIn, fteReading } from './fte-cells.ts'
import { type Field, fieldWord } from './headers.ts'
import type { HiddenCells, MergedCells } from './list-file.ts'
import { areTurned, isVacant, namesIn, wholeName } from './name-cells.ts'
import { type AmountField, type AmountReading, amountReading, numberIn } from './number-cells.ts'
import type { Line, Table } from './read-table.ts'
import { hasLeft, isNoPerson, saysMoreAsARule } from './rows-apart.ts'
import { shownLines, tellAbove, tellOfSheet } from './sheet-talk.ts'
import { stagesIn } from './stages-in.ts'

/** What one row says; empty texts for what it does not. */
export interface StaffRow {
  readonly at: number
  readonly name: string
  readonly title: string
  readonly manager: string
  /** The manager's number or e-mail. */
  readonly managerId: string
  readonly pod: string
  readonly market: string
  /** What our own tables call the role. */
  readonly roleId: string
  /** What our own tables call the person. */
  readonly personId: string
  /** The staff number. */
  readonly id: string
  readonly email: string
  /** What tells somebody apart who has the name of somebody else; empty as a rule. */
  readonly apart: string
  readonly stages: readonly Stage[]
  readonly start: IsoDate | undefined
  readonly fte: number | undefined
  readonly quota: number | undefined
  readonly cost: number | undefined
  readonly accounts: number | undefined
}

export interface StaffRows {
  readonly rows: readonly StaffRow[]
  readonly issues: readonly Issue[]
}

export interface Reading {
  readonly columns: Columns
  readonly hasHeader: boolean
  /** Rows above that with the words for the columns. */
  readonly above?: number
  /** How numbers and days are written. */
  readonly locale: string
  readonly currency: string | undefined
  readonly choices?: Choices
  readonly merged?: readonly MergedCells[]
  readonly hidden?: HiddenCells | undefined
  /** Formulas without a result. */
  readonly unworked?: number
  /** Whoever left before it is gone; left out where nobody says which day it is. */
  readonly today?: IsoDate
}

/** What is known of a column before its cells are read. */
interface Known {
  readonly reading: Reading
  readonly days: DayReading
  readonly ftes: FteReading
  readonly amounts: Readonly<Record<AmountField, AmountReading>>
  /** A row in which one thing stands is a heading. */
  readonly isRarelyAlone: boolean
  /** Names begin with the last one, and nothing else is meant. */
  readonly areTurned: boolean
  readonly talk: Talk
}

/** Rows without a name and a title are left out, and said. */
export function staffRows(table: Table, reading: Reading): StaffRows {
  const talk = talkOf(reading.choices ?? new Map())
  const { hasHeader, above = 0 } = reading
  const lines = shownLines(table.rows.slice(hasHeader ? above + 1 : 0), reading, talk)
  if (hasHeader) tellAbove(table.rows.slice(0, above), talk)
  tellOfSheet(table, reading, talk)
  const cells = (field: Field) =>
    lines.map((line) => ({ at: line.at, text: cell(line, reading, field) }))
  const known: Known = {
    reading,
    days: dayReading(cells('start'), reading.locale, talk),
    ftes: fteReading(cells('fte'), headOf(table, reading, 'fte'), reading, talk),
    amounts: {
      quota: amountReading('quota', cells('quota'), reading, talk),
      cost: amountReading('cost', cells('cost'), reading, talk),
      accounts: amountReading('accounts', cells('accounts'), reading, talk),
    },
    // Our own tables have names as they are.
    areTurned:
      !OWN.some((field) => reading.columns.includes(field)) && areTurned(cells('name'), talk),
    isRarelyAlone: saysMoreAsARule(reading.columns, lines),
    talk,
  }
  const rows = lines.flatMap((line) => rowsOf(line, known))
  return { rows, issues: talk.issues }
}

/** Columns that only our own tables have. */
const OWN = ['roleId', 'personId'] as const

/** One as a rule; two where a cell names two people. */
function rowsOf(line: Line, known: Known): readonly StaffRow[] {
  const { reading, talk } = known
  const text = (field: Field) => cell(line, reading, field)
  const isOwn = OWN.some((field) => text(field) !== '')
  if (!isOwn && isNoPerson(line, { ...known, columns: reading.columns }, talk)) return []
  const { at } = line
  const name = wholeName(
    { name: text('name'), first: text('first'), last: text('last') },
    reading.columns,
  )
  if (!isOwn && name === '' && text('title') === '') {
    const told = words`Row ${String(at)} has neither a name nor a title, and is left out.`
    talk.tell(at, 'name', told, 'nobody')
    return []
  }
  if (hasLeft({ at, name, text: text('left') }, reading, talk)) return []
  if (name === '' || isVacant(name)) return [readRow(line, '', known)]
  const isToRead = !isOwn && name === text('name')
  const names = isToRead ? namesIn(name, at, known.areTurned, talk) : [name]
  const [firstRow, ...others] = names.map((each) => each.slice(0, LIMITS.shortText))
  const row = readRow(line, firstRow ?? '', known)
  return [row, ...others.map((other) => ({ ...row, name: other, id: '', email: '' }))]
}

function readRow(
  line: Line,
  name: string,
  { reading, days, ftes, talk, amounts }: Known,
): StaffRow {
  const { at } = line
  const text = (field: Field) => cell(line, reading, field).slice(0, LIMITS.shortText)
  const number = (field: AmountField) =>
    numberIn(worked(line, field, reading, talk), amounts[field], { at, field }, talk)
  return {
    at,
    name,
    title: text('title'),
    manager: worked(line, 'manager', reading, talk),
    managerId: text('managerId'),
    pod: text('pod'),
    market: text('market'),
    roleId: text('roleId'),
    personId: text('personId'),
    id: text('id'),
    email: text('email').toLowerCase(),
    apart: '',
    stages: stagesIn(text('stage'), at, (told) => talk.tell(at, 'stage', told, 'no stage')),
    start: dayIn({ at, text: worked(line, 'start', reading, talk) }, days, talk),
    fte: fteIn({ at, text: worked(line, 'fte', reading, talk) }, ftes, reading, talk),
    quota: number('quota'),
    cost: number('cost'),
    accounts: number('accounts'),
  }
}

function cell({ cells }: Line, { columns }: Reading, field: Field): string {
  const at = columns.indexOf(field)
  return at < 0 ? '' : (cells[at] ?? '')
}

function headOf({ rows }: Table, { columns, hasHeader, above = 0 }: Reading, field: Field): string {
  return hasHeader ? (rows[above]?.cells[columns.indexOf(field)] ?? '') : ''
}

/** What spreadsheets write where a formula came to nothing. */
const FAULT = /^#(?:N\/A|NV|REF!|BEZUG!|VALUE!|WERT!|VALEUR!|NAME\?|DIV\/0!|NULL!|NUM!|ZAHL!)$/i

/** What stands in a cell; nothing where it is a formula that failed. */
function worked(line: Line, field: Field, reading: Reading, talk: Talk): string {
  const text = cell(line, reading, field).slice(0, LIMITS.shortText)
  if (!FAULT.test(text)) return text
  talk.tell(
    line.at,
    field,
    words`Row ${String(line.at)}: “${text}” is a formula that failed in the spreadsheet; its ${fieldWord(field)} is left out.`,
    `failed ${field}`,
  )
  return ''
}
