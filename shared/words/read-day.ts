// A day as people and spreadsheets write it -> 2026-03-31; what can be two days is read as the locale does.
import { daysBetween, type IsoDate, isoDate } from '../dates.ts'
import { isMonthBeforeDay } from '../numbers/day-order.ts'

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fev', 'fév'],
  ['mar', 'mär', 'mrt', 'maa'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mei', 'mag'],
  ['jun', 'jui', 'giu'],
  ['jul', 'lug'],
  ['aug', 'aoû', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'out', 'ott'],
  ['nov'],
  ['dec', 'dez', 'déc', 'dic'],
]

/** null for what is no day, such as 31.02.2025. A year of two digits is one of this century. */
export function readDay(text: string, locale: string): IsoDate | null {
  const cell = text.trim().replace(/[ T]\d{1,2}:\d{2}(?::\d{2})?.*$/, '')
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(cell)
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const plain = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})$/.exec(cell)
  if (plain) {
    const [first, second, year] = [Number(plain[1]), Number(plain[2]), yearOf(plain[3])]
    const isMonthFirst = cell.includes('/') && isMonthBeforeDay(locale)
    const [day, month] = isMonthFirst ? [second, first] : [first, second]
    return real(year, month, day) ?? real(year, day, month)
  }
  const named =
    /^(?:(\d{1,2})[-. ]+)?(?:de )?(\p{L}{3,})[-., ]+(?:(\d{1,2}),? +)?(?:de )?(\d{4}|\d{2})$/iu.exec(
      cell,
    )
  if (!named) return null
  const month = MONTHS.findIndex((names) =>
    names.some((name) => named[2]?.toLowerCase().startsWith(name)),
  )
  if (month < 0) return null
  const isJuly = /^juil/i.test(named[2] ?? '')
  return real(yearOf(named[4]), isJuly ? 7 : month + 1, Number(named[1] ?? named[3] ?? 1))
}

function real(year: number, month: number, day: number): IsoDate | null {
  const date = isoDate(year, month, day)
  return daysBetween(date, date) === null ? null : date
}

function yearOf(text: string | undefined): number {
  return text?.length === 2 ? 2000 + Number(text) : Number(text)
}
