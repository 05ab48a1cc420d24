// Amounts as they stand in cells: what other cells of the column tell of their signs counts, else it is asked.
import { type ReadNumber, readNumber } from '../numbers/read-number.ts'
import { exact } from '../words/figures.ts'
import { counted } from '../words/lists.ts'
import { words } from '../words/phrase.ts'
import type { Talk } from './asking.ts'
import { type CellText, isNothing } from './cell.ts'

export type AmountField = 'quota' | 'cost' | 'accounts'

export interface NumberReading {
  readonly locale: string
  readonly currency: string | undefined
}

/** How the amounts of a column are read. */
export interface AmountReading extends NumberReading {
  readonly unit: 'count' | 'money'
  /** Which of two readings is meant. */
  readonly chosen: 'larger' | 'smaller'
}

/** "1.200,50" and "1.200.000" tell that a stop divides thousands; "1,200.50" that a comma does. */
const STOPS = /\d\.\d{3},\d|\d\.\d{3}\.\d{3}|^[^.]*\d,\d{1,2}(?!\d)/
const COMMAS = /\d,\d{3}\.\d|\d,\d{3},\d{3}|^[^,]*\d\.\d{1,2}(?!\d)/

/** Of two readings the larger one is likelier: nobody has a quota of 450 beside others of 450,000. */
export function amountReading(
  field: AmountField,
  cells: readonly CellText[],
  { locale, currency }: NumberReading,
  talk: Talk,
): AmountReading {
  const unit = field === 'accounts' ? 'count' : 'money'
  const hasStops = cells.some(({ text }) => STOPS.test(text))
  const hasCommas = cells.some(({ text }) => COMMAS.test(text))
  const told = hasStops === hasCommas ? locale : hasStops ? 'de-DE' : 'en-GB'
  const reading: AmountReading = { locale: told, currency, unit, chosen: 'larger' }
  const odd = cells.flatMap(({ at, text }) => {
    const readings = isNothing(text) ? null : bothReadings(readNumber(text, reading))
    return readings ? [{ at, text, ...readings }] : []
  })
  const [first] = odd
  if (!first) return reading
  const others =
    odd.length > 1 ? words`, and ${counted(odd.length - 1, 'other', 'others')} like it,` : ''
  const chosen = talk.ask({
    kind: 'number',
    key: field,
    at: first.at,
    field,
    words: words`Row ${String(first.at)}: “${first.text}”${others} could be two numbers.`,
    choices: [
      ['larger', words`${exact(first.larger)}`],
      ['smaller', words`${exact(first.smaller)}`],
    ],
    likely: 'larger',
  })
  return { ...reading, chosen }
}

function bothReadings(read: ReadNumber) {
  if (read.kind !== 'ambiguous') return null
  const [first, second] = read.readings
  return { larger: Math.max(first, second), smaller: Math.min(first, second) }
}

/** undefined: nothing, or nothing that can be read, which is told. */
export function numberIn(
  text: string,
  reading: AmountReading,
  { at, field }: { readonly at: number; readonly field: AmountField },
  talk: Talk,
): number | undefined {
  if (isNothing(text)) return undefined
  const read = readNumber(text, reading)
  if (read.kind === 'refused') {
    const told = words`Row ${String(at)}: “${text}” is left out. ${read.message}`
    talk.tell(at, field, told, read.message)
    return undefined
  }
  const value = read.kind === 'number' ? read.value : bothReadings(read)?.[reading.chosen]
  return value === undefined || value < 0 ? undefined : value
}
