// Days as a locale writes them.
import { daysBetween, type IsoDate } from '../dates.ts'
import { onOneLine } from '../names/unseen.ts'
import { PLAIN_DIGITS, withoutDirection } from '../numbers/number-form.ts'

/**
 * "30 Jun 2026", "Jun 30, 2026"; in figures where months have other names, since sentences are in
 * English: "30.06.2026". What is no day is shown as it is written.
 */
export function writtenDay(date: IsoDate, locale: string): string {
  const days = daysBetween(EPOCH, date)
  if (days === null) return onOneLine(date)
  return withoutDirection(formatOf(locale).format(days * MS_PER_DAY))
}

/** From here on the platform counts time. */
const EPOCH = '1970-01-01'
const MS_PER_DAY = 86_400_000

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(locale: string): Intl.DateTimeFormat {
  const known = formats.get(locale)
  if (known) return known
  const format = new Intl.DateTimeFormat(locale, {
    ...PLAIN_DIGITS,
    ...(/^en\b/.test(locale)
      ? { dateStyle: 'medium' }
      : { year: 'numeric', month: '2-digit', day: '2-digit' }),
    // Documents hold days of this calendar, and are entered in it.
    calendar: 'gregory',
    timeZone: 'UTC',
  })
  formats.set(locale, format)
  return format
}
