// Days as they stand in cells: what other cells of the column tell of their order counts, else it is asked.
import type { IsoDate } from '../dates.ts'
import { isMonthBeforeDay } from '../numbers/day-order.ts'
import { day } from '../words/figures.ts'
import { counted } from '../words/lists.ts'
import { words } from '../words/phrase.ts'
import { readDay } from '../words/read-day.ts'
import type { Talk } from './asking.ts'
import { type CellText, isNothing } from './cell.ts'

/** A locale that writes days in the order of the column. */
export interface DayReading {
  readonly locale: string
}

const DAY_FIRST = 'en-GB'
const MONTH_FIRST = 'en-US'

/** With strokes: elsewhere every locale reads the same. */
const STROKES = /^(\d{1,2})\/(\d{1,2})\/\d{2,4}/

/** "13/04/2027" tells that all of its column begin with the day; where nothing tells it is asked once. */
export function dayReading(cells: readonly CellText[], locale: string, talk: Talk): DayReading {
  const days = cells.flatMap(({ at, text }) => {
    const [, first, second] = STROKES.exec(text) ?? []
    return first === undefined ? [] : [{ at, text, first: Number(first), second: Number(second) }]
  })
  const isDayFirst = days.some(({ first }) => first > 12)
  const isMonthFirst = days.some(({ second }) => second > 12)
  if (isDayFirst !== isMonthFirst) return { locale: isDayFirst ? DAY_FIRST : MONTH_FIRST }
  const either = days.filter(({ first, second }) => first <= 12 && second <= 12 && first !== second)
  const [odd] = either
  if (!odd) return { locale }
  const others =
    either.length > 1 ? words`, and ${counted(either.length - 1, 'other', 'others')} like it,` : ''
  const date = (order: string) => words`${day(readDay(odd.text, order) ?? ('' as IsoDate))}`
  const chosen = talk.ask({
    kind: 'day-order',
    key: '',
    at: odd.at,
    field: 'start',
    words: words`Row ${String(odd.at)}: “${odd.text}”${others} could be two days.`,
    choices: [
      ['day-first', date(DAY_FIRST)],
      ['month-first', date(MONTH_FIRST)],
    ],
    likely: isMonthBeforeDay(locale) ? 'month-first' : 'day-first',
  })
  return { locale: chosen === 'day-first' ? DAY_FIRST : MONTH_FIRST }
}

/** What is no day is left empty; one after the end of its month could be the last. */
export function dayIn(
  { at, text }: CellText,
  { locale }: DayReading,
  talk: Talk,
): IsoDate | undefined {
  if (isNothing(text)) return undefined
  const date = readDay(text, locale)
  if (date !== null) return date
  const last = lastOfMonth(text, locale)
  if (last === null) {
    const told = words`Row ${String(at)}: “${text}” is no day, and is left out.`
    talk.tell(at, 'start', told, 'no day')
    return undefined
  }
  const chosen = talk.ask({
    kind: 'no-day',
    key: at,
    at,
    field: 'start',
    words: words`Row ${String(at)}: “${text}” is no day.`,
    choices: [
      ['last', words`${day(last)}`],
      ['none', 'Leave it empty'],
    ],
    likely: 'none',
  })
  return chosen === 'last' ? last : undefined
}

/** "31.02.2025" -> 2025-02-28; null for what is not even that. */
function lastOfMonth(text: string, locale: string): IsoDate | null {
  for (const number of ['30', '29', '28']) {
    const date = readDay(text.replace(/\b(?:29|30|31)\b/, number), locale)
    if (date !== null) return date
  }
  return null
}
