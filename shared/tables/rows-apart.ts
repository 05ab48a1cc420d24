// Rows that are no people: totals and headings between them, and people who have left.
import type { IsoDate } from '../dates.ts'
import { day } from '../words/figures.ts'
import { words } from '../words/phrase.ts'
import { readDay } from '../words/read-day.ts'
import type { Talk } from './asking.ts'
import type { Columns } from './columns.ts'
import type { Line } from './read-table.ts'

const TOTAL =
  /^(?:(?:grand |sub-?)?totals?|sum|subtotals?|average|avg|count|headcount|summe|gesamt(?:summe)?|zwischensumme|insgesamt|durchschnitt|anzahl|totaux|sous-total|total general|total général|somme|moyenne|effectif|suma|subtotal|promedio|media|média|soma|totaal|subtotaal|som|gemiddelde|aantal)\b[^@]*$/i

export interface Apart {
  readonly columns: Columns
  /** A row in which one thing stands is a heading. */
  readonly isRarelyAlone: boolean
}

/** Asked of each; what is left out is said. */
export function isNoPerson(
  { at, cells }: Line,
  { columns, isRarelyAlone }: Apart,
  talk: Talk,
): boolean {
  const filled = cells.filter((cell) => cell !== '')
  const [first = ''] = filled
  const name = cells[columns.indexOf('name')] ?? ''
  const isTotal = TOTAL.test(first) || TOTAL.test(name)
  if (isTotal)
    return (
      talk.ask({
        kind: 'total',
        key: at,
        at,
        field: 'name',
        words: words`Row ${String(at)}: “${TOTAL.test(first) ? first : name}” looks like a total.`,
        choices: [
          ['leave', 'Leave it out'],
          ['keep', 'Somebody is called that'],
        ],
        likely: 'leave',
      }) === 'leave'
    )
  if (filled.length !== 1 || !isRarelyAlone) return false
  return (
    talk.ask({
      kind: 'heading',
      key: at,
      at,
      field: 'name',
      words: words`Row ${String(at)}: “${first}” has nothing beside it, as a heading.`,
      choices: [
        ['leave', 'Leave it out'],
        ['keep', 'It is a person'],
      ],
      likely: 'leave',
    }) === 'leave'
  )
}

/** Do nearly all rows say more than one thing? A table of names alone has no headings that could be told. */
export function saysMoreAsARule(columns: Columns, lines: readonly Line[]): boolean {
  if (columns.filter((field) => field !== null).length < 2) return false
  const alone = lines.filter(({ cells }) => cells.filter((cell) => cell !== '').length === 1)
  return alone.length * 4 <= lines.length
}

const GONE =
  /^(?:terminated|suspended|inactive|left|leaver|former|resigned|dismissed|separated|retired|deceased|ausgeschieden|inaktiv|ausgetreten|gekündigt|ehemalig|sorti|sortie|parti|inactif|inactive|ancien|baja|inactivo|de baja|desligado|desligada|inativo|inativa|demitido|uit dienst|inactief|ex-|no|false|nein|non)\b/i

interface Leaving {
  /** Whoever left before it is gone; undefined where nobody says which day it is. */
  readonly today?: IsoDate | undefined
  readonly locale: string
}

interface LeftCell {
  readonly at: number
  readonly name: string
  readonly text: string
}

/** By a word, or by a day before today. */
export function hasLeft(
  { at, name, text }: LeftCell,
  { today, locale }: Leaving,
  talk: Talk,
): boolean {
  const end = text === '' ? null : readDay(text, locale)
  const isOver = end !== null && (today === undefined || end < today)
  if (end !== null && !isOver) {
    talk.tell(
      at,
      'left',
      words`Row ${String(at)}: ${name} leaves on ${day(end)}, and is still counted.`,
      'leaves later',
    )
    return false
  }
  if (!isOver && !GONE.test(text)) return false
  return (
    talk.ask({
      kind: 'left',
      key: at,
      at,
      field: 'left',
      words:
        end === null
          ? words`Row ${String(at)}: ${name} is “${text}”.`
          : words`Row ${String(at)}: ${name} left on ${day(end)}.`,
      choices: [
        ['leave', 'Leave out'],
        ['keep', 'Still there'],
      ],
      likely: 'leave',
    }) === 'leave'
  )
}
