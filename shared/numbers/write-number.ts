// Numbers as a locale writes them, in the digits 0 to 9.
import { PLAIN_DIGITS, withoutDirection } from './number-form.ts'

const OPTIONS = {
  exact: { maximumFractionDigits: 20 },
  short: { maximumFractionDigits: 2 },
  shorter: { maximumFractionDigits: 1 },
  whole: { maximumFractionDigits: 0 },
  tenths: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  percent: { style: 'percent', maximumFractionDigits: 2 },
  wholePercent: { style: 'percent', maximumFractionDigits: 0 },
  compact: { notation: 'compact', maximumFractionDigits: 1 },
  // Any code will do: what the chart calls its currency takes its place.
  money: { style: 'currency', currency: 'EUR', currencyDisplay: 'code', maximumFractionDigits: 0 },
} as const satisfies Readonly<Record<string, Intl.NumberFormatOptions>>

/** Of numbers that nobody means, hundreds of digits would only hide what stands beside them. */
const HUGE = { notation: 'scientific', minimumFractionDigits: 0, maximumFractionDigits: 2 } as const

function isHuge(value: number): boolean {
  return Math.abs(value) >= 1e15
}

type Kind = keyof typeof OPTIONS

const formats = new Map<string, Intl.NumberFormat>()

function formatOf(kind: Kind, locale: string, isHuge: boolean): Intl.NumberFormat {
  const key = `${kind} ${locale} ${isHuge}`
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.NumberFormat(locale, {
    ...PLAIN_DIGITS,
    ...OPTIONS[kind],
    ...(isHuge ? HUGE : {}),
    // What is rounded to 0 has no sign.
    signDisplay: 'negative',
  })
  formats.set(key, format)
  return format
}

/** All digits, for a field: what is written here reads back as the same number. */
export function exactNumber(value: number, locale: string): string {
  const text = written(value, 'exact', locale)
  // "1.125" could be read as thousands and would be asked about; "1.1250" could not.
  return /^\D*[1-9]\d{0,2}\D\d{3}$/.test(text) && !Number.isInteger(value) ? `${text}0` : text
}

/** Two decimals at most: "1,234.57", "0.33". */
export function shortNumber(value: number, locale: string): string {
  return written(value, 'short', locale)
}

/** Never more digits than the capacity model can mean: "13", "4.4", "0.33". */
export function amountNumber(value: number, locale: string): string {
  return written(value, value >= 10 ? 'whole' : value >= 1 ? 'shorter' : 'short', locale)
}

/** Always one decimal: "2.0". */
export function tenths(value: number, locale: string): string {
  return written(value, 'tenths', locale)
}

/** Of a number of percent, two decimals at most: 12.5 is "12.5%", or "12,5 %". */
export function percentNumber(value: number, locale: string): string {
  return written(value / 100, 'percent', locale)
}

/** Of a part of one: 0.125 is "13%". */
export function wholePercent(value: number, locale: string): string {
  return written(value, 'wholePercent', locale)
}

/** In as few letters as there can be, for where there is no room: "600K", "1.2M". */
export function compactNumber(value: number, locale: string): string {
  return written(value, 'compact', locale)
}

/** In whole units, with the currency beside it where the chart has one: "EUR 52,800", "52.800 EUR". */
export function moneyNumber(value: number, locale: string, currency: string | undefined): string {
  const own = currency?.trim() ?? ''
  if (own === '') return written(value, 'whole', locale)
  const parts = formatOf('money', locale, isHuge(value)).formatToParts(value)
  return withoutDirection(
    parts.map((part) => (part.type === 'currency' ? own : part.value)).join(''),
  )
}

function written(value: number, kind: Kind, locale: string): string {
  return withoutDirection(formatOf(kind, locale, kind !== 'exact' && isHuge(value)).format(value))
}
