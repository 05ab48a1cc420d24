// Reads a number as people type it: strictly, in the form of their locale, and never by guessing.

import { namesCurrency } from './currency.ts'
import { inPlainSigns } from './digits.ts'
import { numberFormOf } from './number-form.ts'
import { readingsOf } from './readings.ts'
import { type Trimmed, trimmed } from './trimmings.ts'
import { exactNumber } from './write-number.ts'

/** What a field counts; it decides what may stand beside the number. */
export type Unit =
  /** People, months, customers: "1,200", "5k". */
  | 'count'
  /** "€500", "EUR 500", "1.5 Mio". */
  | 'money'
  /** Percent: "12.5" and "12.5 %" are the same. */
  | 'percent'
  /** A part of one: "0.5" and "50 %" are the same. */
  | 'share'

export interface ReadOptions {
  readonly locale: string
  readonly unit: Unit
  /** The chart's own; another one beside an amount is refused. */
  readonly currency: string | undefined
}

export type ReadNumber =
  | { readonly kind: 'number'; readonly value: number }
  /** "1.500" where it may be one and a half or fifteen hundred: both, with decimals and without. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  /** One plain sentence. */
  | { readonly kind: 'refused'; readonly message: string }

/**
 * What fits the locale's form is that number. What does not, but can mean only one thing anywhere, is
 * that. One separator before exactly three digits that the locale does not read as thousands is asked
 * about; everything else is refused. An empty text is refused as well: fields know what it means.
 */
export function readNumber(text: string, options: ReadOptions): ReadNumber {
  const { locale } = options
  const parts = trimmed(inPlainSigns(text))
  if (!parts) return refused(`Please write a number, such as ${examples(locale)}.`)
  const problem = problemWith(parts, options)
  if (problem !== null) return refused(problem)
  const { own, all } = readingsOf(parts.core, numberFormOf(locale))
  const meant = own && !own.hasDecimals ? [own] : all
  const values = meant.map(({ digits }) => numberOf(digits, parts, options.unit))
  const [first, second] = values
  if (first === undefined) return refused(`Please write a number, such as ${examples(locale)}.`)
  if (!values.every(Number.isFinite)) return refused('That number is too large to count with.')
  return second === undefined
    ? { kind: 'number', value: first }
    : { kind: 'ambiguous', readings: [first, second] }
}

/** What does not belong beside the number, in one sentence; null for nothing. */
function problemWith(
  { rest, isPercent, zeros }: Trimmed,
  { unit, currency, locale }: ReadOptions,
): string | null {
  if (isPercent && (unit === 'count' || unit === 'money'))
    return 'Please write a number here, not a percentage.'
  if (zeros > 0 && (unit === 'percent' || unit === 'share'))
    return `Please write a number, such as ${examples(locale)}.`
  if (rest === '') return null
  if (unit !== 'money' || isPercent)
    return `Please write the number alone, such as ${examples(locale)}.`
  if (namesCurrency(rest, currency, locale)) return null
  const own = currency?.trim() ?? ''
  return own === ''
    ? `Please write the amount alone, such as ${exactNumber(1200, locale)}.`
    : `The money of this chart is ${own}. Please write the amount in it, such as ${exactNumber(1200, locale)}.`
}

function numberOf(digits: string, { isNegative, zeros, isPercent }: Trimmed, unit: Unit): number {
  const exponent = isPercent && unit === 'share' ? -2 : zeros
  // Made by one reading of decimal digits, so that 1.1 million is 1100000 and nothing beside it.
  const value = Number(`${digits}e${exponent}`)
  // No file knows -0.
  return isNegative && value !== 0 ? -value : value
}

function examples(locale: string): string {
  return `${exactNumber(0.5, locale)} or ${exactNumber(1200, locale)}`
}

function refused(message: string): ReadNumber {
  return { kind: 'refused', message }
}
