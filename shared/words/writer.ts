// Writes numbers, money, days and whole sentences in the form of a locale.
import { asBeginning } from '../names/called.ts'
import { isolated } from '../names/isolated.ts'
import { onOneLine } from '../names/unseen.ts'
import {
  amountNumber,
  compactNumber,
  exactNumber,
  moneyNumber,
  percentNumber,
  shortNumber,
  tenths,
  wholePercent,
} from '../numbers/write-number.ts'
import { Day, Figure, type Part, type Phrase } from './phrase.ts'
import { writtenDay } from './written-day.ts'

export interface Writer {
  /** Has to be a sound one: see `localeFrom`. */
  readonly locale: string
  /** The chart's own; money without one is a plain number. */
  readonly currency: string | undefined
  /** A sentence, or one number or day alone. */
  write(words: Part): string
}

/** A writer for a locale and for the currency of a chart. */
export function writerFor(locale: string, currency: string | undefined): Writer {
  const writePart = (part: Part, isBeginning: boolean): string => {
    if (typeof part === 'string') return part
    if (typeof part === 'number') return shortNumber(part, locale)
    if (part instanceof Day) return writtenDay(part.date, locale)
    return part instanceof Figure
      ? writtenFigure(part, locale, currency)
      : writtenPhrase(part, writePart, isBeginning)
  }
  return { locale, currency, write: (part) => writePart(part, true) }
}

/** A phrase inside another one begins the sentence only where nothing stands before it. */
function writtenPhrase(
  { texts, parts }: Phrase,
  write: (part: Part, isBeginning: boolean) => string,
  isBeginning: boolean,
): string {
  let written = texts[0] ?? ''
  for (const [at, part] of parts.entries()) {
    const isFirst = isBeginning && written === ''
    const piece = typeof part === 'string' ? isolated(onOneLine(part)) : write(part, isFirst)
    written += (isFirst ? asBeginning(piece) : piece) + (texts[at + 1] ?? '')
  }
  return written
}

function writtenFigure(
  { kind, value }: Figure,
  locale: string,
  currency: string | undefined,
): string {
  switch (kind) {
    case 'amount':
      return amountNumber(value, locale)
    case 'share':
      // From a hundredfold on there is nothing left to compare.
      return value >= 100 ? `over ${wholePercent(99.99, locale)}` : wholePercent(value, locale)
    case 'percentage':
      return percentNumber(value, locale)
    case 'money':
      return moneyNumber(value, locale, currency && onOneLine(currency))
    case 'compact':
      return compactNumber(value, locale)
    case 'exact':
      return exactNumber(value, locale)
    case 'tenths':
      return tenths(value, locale)
  }
}
