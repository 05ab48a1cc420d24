// Amounts as they stand in cells; what can be two numbers is asked.
import { readNumber } from '../numbers/read-number.ts'
import { exact } from '../words/figures.ts'
import { words } from '../words/phrase.ts'
import type { Talk } from './asking.ts'

interface NumberCell {
  readonly at: number
  readonly field: 'quota' | 'cost' | 'accounts'
  readonly text: string
}

export interface NumberReading {
  readonly locale: string
  readonly currency: string | undefined
}

/** Of two readings the larger one is likelier: nobody has a quota of 450 beside others of 450,000. */
export function numberIn(
  { at, field, text }: NumberCell,
  { locale, currency }: NumberReading,
  talk: Talk,
): number | undefined {
  if (isNothing(text)) return undefined
  const read = readNumber(text, {
    locale,
    currency,
    unit: field === 'accounts' ? 'count' : 'money',
  })
  if (read.kind === 'refused') {
    talk.tell(at, field, words`Row ${String(at)}: “${text}” is left out. ${read.message}`)
    return undefined
  }
  if (read.kind === 'number') return read.value < 0 ? undefined : read.value
  const [smaller, larger] = read.readings.toSorted((a, b) => a - b)
  const chosen = talk.ask({
    kind: 'number',
    key: `${at} ${field}`,
    at,
    field,
    words: words`Row ${String(at)}: “${text}” could be two numbers.`,
    choices: [
      ['larger', words`${exact(larger ?? 0)}`],
      ['smaller', words`${exact(smaller ?? 0)}`],
    ],
    likely: 'larger',
  })
  return chosen === 'larger' ? larger : smaller
}

/** Nothing, or a stroke for it. */
export function isNothing(text: string): boolean {
  return text === '' || /^[-–—]+$/.test(text)
}
