// Part-time as it stands in cells: as a part of one, in percent, or in hours a week.
import { type ReadNumber, readNumber } from '../numbers/read-number.ts'
import { exact, share } from '../words/figures.ts'
import { counted } from '../words/lists.ts'
import { words } from '../words/phrase.ts'
import type { Talk } from './asking.ts'
import { type CellText, isNothing } from './cell.ts'
import type { NumberReading } from './number-cells.ts'

/** What is a whole job in numbers above one. */
export interface FteReading {
  readonly whole: number
}

/** Nobody's week is longer, and few whole ones are shorter. */
const LONGEST_WEEK = 48
const SHORTEST_WEEK = 35

const HOURS = /hour|stunde|arbeitszeit|heure|hora|uren|\bh\b/i

/** Percent, unless the column speaks of hours or looks like them; which one is asked where it could be both. */
export function fteReading(
  cells: readonly CellText[],
  head: string,
  reading: NumberReading,
  talk: Talk,
): FteReading {
  const large = cells.flatMap(({ at, text }) => {
    const value = numberOf(text, reading)
    return value !== undefined && value > 1 && !text.includes('%') ? [{ at, value }] : []
  })
  const [first] = large
  const most = large.reduce((largest, { value }) => Math.max(largest, value), 0)
  if (!first || most > LONGEST_WEEK) return { whole: 100 }
  const week = most >= SHORTEST_WEEK ? most : 40
  const speaksOfHours = HOURS.test(head)
  if (most < SHORTEST_WEEK && !speaksOfHours) return { whole: 100 }
  const chosen = talk.ask({
    kind: 'fte-unit',
    key: '',
    at: first.at,
    field: 'fte',
    words: words`Row ${String(first.at)}: ${exact(first.value)} of a full-time job${large.length > 1 ? words`, and ${counted(large.length - 1, 'more like it', 'more like it')},` : ''} could be hours a week or percent.`,
    choices: [
      ['hours', words`Hours: ${exact(week)} is full-time`],
      ['percent', 'Percent'],
    ],
    likely: 'hours',
  })
  return { whole: chosen === 'hours' ? week : 100 }
}

/** undefined: a whole job, as far as anybody says. */
export function fteIn(
  { at, text }: CellText,
  { whole }: FteReading,
  reading: NumberReading,
  talk: Talk,
): number | undefined {
  if (isNothing(text)) return undefined
  const fte = numberOf(text, reading, (message) =>
    talk.tell(at, 'fte', words`Row ${String(at)}: “${text}” is left out. ${message}`, message),
  )
  if (fte === undefined || (fte > 0 && fte <= 1)) return fte
  if (fte > 1 && fte <= whole) {
    const part = Math.round((fte / whole) * 100) / 100
    if (whole === 100)
      talk.tell(
        at,
        'fte',
        words`Row ${String(at)}: ${exact(fte)} of a full-time job is read as ${exact(part)} FTE.`,
        'percent',
      )
    else if (part < 1)
      talk.tell(
        at,
        'fte',
        words`Row ${String(at)}: ${exact(fte)} hours a week are read as ${share(part)} of a full-time job.`,
        'hours',
      )
    return part
  }
  talk.tell(
    at,
    'fte',
    words`Row ${String(at)}: ${exact(fte)} is no part of a full-time job, and is left out.`,
    'no part',
  )
  return undefined
}

/** Of two readings the smaller one: a full-time job is one. */
function numberOf(
  text: string,
  { locale, currency }: NumberReading,
  refuse: (message: string) => void = () => {},
): number | undefined {
  if (isNothing(text)) return undefined
  const bare = text.replace(
    /(?<=\d) ?(?:h|hrs?|hours?|std\.?|stunden|uren|heures|horas|fte)\b.*$/i,
    '',
  )
  const read: ReadNumber = readNumber(bare, { locale, currency, unit: 'share' })
  if (read.kind === 'number') return read.value
  if (read.kind === 'ambiguous') return Math.min(...read.readings)
  refuse(read.message)
  return undefined
}
