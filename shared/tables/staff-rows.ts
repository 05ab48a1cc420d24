// A table's rows as people and their roles: each cell read, and whatever could not be read said in words.
import type { IsoDate } from '../dates.ts'
import { LIMITS } from '../document/limits.ts'
import type { Stage } from '../document/vocabulary.ts'
import { type ReadOptions, readNumber } from '../numbers/read-number.ts'
import { day, exact } from '../words/figures.ts'
import { type Words, words } from '../words/phrase.ts'
import { readDay } from '../words/read-day.ts'
import type { Columns } from './columns.ts'
import type { Field } from './headers.ts'
import type { Line, Table } from './read-table.ts'
import { stagesIn } from './stages-in.ts'

/** Something in a cell that was read in a way one may want to know, or not at all. */
export interface Issue {
  /** The row in the text, from 1. */
  readonly at: number
  readonly field: Field
  readonly words: Words
}

/** What one row says; empty texts for what it does not. */
export interface StaffRow {
  readonly at: number
  readonly name: string
  readonly title: string
  readonly manager: string
  readonly pod: string
  readonly market: string
  readonly id: string
  readonly email: string
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
  /** How numbers and days are written. */
  readonly locale: string
  readonly currency: string | undefined
}

/** Rows without a name and a title are left out, and said. */
export function staffRows(table: Table, reading: Reading): StaffRows {
  const issues: Issue[] = []
  const lines = reading.hasHeader ? table.rows.slice(1) : table.rows
  const rows = lines.flatMap((line) => {
    const row = readRow(line, reading, issues)
    if (row.name !== '' || row.title !== '' || isVacant(cell(line, reading, 'name'))) return row
    const problem = words`Row ${String(line.at)} has neither a name nor a title, and is left out.`
    issues.push({ at: line.at, field: 'name', words: problem })
    return []
  })
  return { rows, issues }
}

function readRow(line: Line, reading: Reading, issues: Issue[]): StaffRow {
  const { at } = line
  const text = (field: Field) => cell(line, reading, field).slice(0, LIMITS.shortText)
  const tell = (field: Field) => (told: Words) => issues.push({ at, field, words: told })
  const name = text('name')
  const number = (field: 'fte' | 'quota' | 'cost' | 'accounts') =>
    numberIn(cell(line, reading, field), UNITS[field], { at, reading, tell: tell(field) })
  const fte = number('fte')
  return {
    at,
    name: isVacant(name) ? '' : inOrder(name, at, tell('name')),
    title: text('title'),
    manager: text('manager'),
    pod: text('pod'),
    market: text('market'),
    id: text('id'),
    email: text('email').toLowerCase(),
    stages: stagesIn(text('stage'), at, tell('stage')),
    start: dayIn(cell(line, reading, 'start'), at, reading, tell('start')),
    fte: fte === undefined ? undefined : wholeJob(fte, at, tell('fte')),
    quota: number('quota'),
    cost: number('cost'),
    accounts: number('accounts'),
  }
}

function cell({ cells }: Line, { columns }: Reading, field: Field): string {
  const at = columns.indexOf(field)
  return at < 0 ? '' : (cells[at] ?? '')
}

const VACANT =
  /^(?:vacant|vacancy|open|open role|tbd|tbh|to be hired|n\.? ?n\.?|offen|vakant|unbesetzt|zu besetzen|vacante?|poste vacant|à pourvoir|por cubrir|libre|vago|vaga|vacature|openstaand|-+|\?+)$/i

/** Does the cell say in words that nobody holds the role? */
function isVacant(name: string): boolean {
  return VACANT.test(name)
}

/** "Groß, Jörg" is how lists are sorted. */
function inOrder(name: string, at: number, tell: (told: Words) => void): string {
  const [, last, first] = /^([^,;]+), ([^,;]+)$/.exec(name) ?? []
  if (last === undefined || first === undefined) return name
  const turned = `${first.trim()} ${last.trim()}`
  tell(words`Row ${String(at)}: “${name}” is read as ${turned}.`)
  return turned
}

type Unit = ReadOptions['unit']

const UNITS = { fte: 'share', quota: 'money', cost: 'money', accounts: 'count' } as const

interface Place {
  readonly at: number
  readonly reading: Reading
  readonly tell: (told: Words) => void
}

/** Of two readings the larger one: nobody has a quota of 450 beside others of 450,000. */
function numberIn(text: string, unit: Unit, { at, reading, tell }: Place): number | undefined {
  if (text === '' || /^-+$/.test(text)) return undefined
  const read = readNumber(text, { ...reading, unit })
  if (read.kind === 'refused') {
    tell(words`Row ${String(at)}: “${text}” is left out. ${read.message}`)
    return undefined
  }
  if (read.kind === 'number') return read.value < 0 ? undefined : read.value
  const [smaller, larger] = read.readings
  const value = unit === 'share' ? smaller : larger
  tell(words`Row ${String(at)}: “${text}” is read as ${exact(value)}.`)
  return value
}

/** "80" in a column of FTE is eighty percent. */
function wholeJob(fte: number, at: number, tell: (told: Words) => void): number | undefined {
  if (fte > 0 && fte <= 1) return fte
  if (fte > 1 && fte <= 100) {
    tell(
      words`Row ${String(at)}: ${exact(fte)} of a full-time job is read as ${exact(fte / 100)} FTE.`,
    )
    return fte / 100
  }
  tell(words`Row ${String(at)}: ${exact(fte)} is no part of a full-time job, and is left out.`)
  return undefined
}

function dayIn(
  text: string,
  at: number,
  { locale }: Reading,
  tell: (told: Words) => void,
): IsoDate | undefined {
  if (text === '' || /^-+$/.test(text)) return undefined
  const date = readDay(text, locale)
  if (date === null) tell(words`Row ${String(at)}: “${text}” is no day, and is left out.`)
  else if (isEither(text)) tell(words`Row ${String(at)}: “${text}” is read as ${day(date)}.`)
  return date ?? undefined
}

/** With strokes, and both numbers may be a month: another country reads another day. */
function isEither(text: string): boolean {
  const [, first, second] = /^(\d{1,2})\/(\d{1,2})\/\d{2,4}/.exec(text) ?? []
  return Number(first) <= 12 && Number(second) <= 12 && first !== second
}
