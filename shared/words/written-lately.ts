// When a file was changed, as short as one says it: by the clock, by the day of the week, by the date.
import { type Clock, writtenDayOf, writtenTime } from './written-moment.ts'

const WEEK = 6 * 24 * 60 * 60 * 1000

/** "14:02" of today, "Yesterday", "Friday" of the last days, "2 November" or "2 November 2025" of others. */
export function writtenLately(moment: number, clock: Clock): string {
  const day = writtenDayOf(moment, clock)
  if (day === 'Today') return writtenTime(moment, clock)
  if (day === 'Yesterday') return day
  const { now, locale, timeZone } = clock
  const form = (style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...style, ...(timeZone && { timeZone }) }).format(moment)
  if (moment < now && now - moment < WEEK) return form({ weekday: 'long' })
  const isThisYear = form({ year: 'numeric' }) === yearOf(now, clock)
  return form({ day: 'numeric', month: 'long', ...(isThisYear ? {} : { year: 'numeric' }) })
}

function yearOf(moment: number, { locale, timeZone }: Clock): string {
  const style = { year: 'numeric', ...(timeZone && { timeZone }) } as const
  return new Intl.DateTimeFormat(locale, style).format(moment)
}
