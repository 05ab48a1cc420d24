// Which paper printers have where somebody lives.
import type { Paper } from './page-size.ts'

/** Where letters are written on Letter; everywhere else on A4. */
const LETTER_REGIONS = [
  'CA',
  'CL',
  'CO',
  'CR',
  'DO',
  'GT',
  'MX',
  'NI',
  'PA',
  'PH',
  'PR',
  'SV',
  'US',
  'VE',
]

/** By the region of a locale, or the likeliest one for its language. */
export function usualPaper(locale: string): Paper {
  const { region = '' } = new Intl.Locale(locale).maximize()
  return LETTER_REGIONS.includes(region) ? 'letter' : 'a4'
}
