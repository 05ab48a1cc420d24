// The currency that a list's amounts are in, where they all say the same.
import type { Columns } from './columns.ts'
import type { Line } from './read-table.ts'

/** Signs that are of one currency alone; a dollar may be any. */
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  R$: 'BRL',
  US$: 'USD',
  zł: 'PLN',
  '₹': 'INR',
  '₺': 'TRY',
  '₴': 'UAH',
}

const NAMED =
  /€|£|R\$|US\$|zł|₹|₺|₴|\b(?:EUR|GBP|USD|CHF|PLN|CZK|HUF|SEK|NOK|DKK|BRL|MXN|CAD|AUD|INR|TRY|ZAR)\b/g

/** Looked for in the cells of money, and in the words above them; null where none is named, or several are. */
export function currencyIn(rows: readonly Line[], columns: Columns): string | null {
  const places = columns.flatMap((field, at) => (field === 'quota' || field === 'cost' ? [at] : []))
  const named = rows.flatMap(({ cells }) => places.flatMap((at) => cells[at]?.match(NAMED) ?? []))
  const currencies = new Set(named.map((name) => SIGNS[name] ?? name))
  const [only] = currencies
  return currencies.size === 1 ? (only ?? null) : null
}
