// Days as people read them.
import { daysBetween, type IsoDate } from '../../shared/dates.ts'

const FORMAT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })

/** "30 Jun 2026"; what is no day is shown as it is written. */
export function dateText(date: IsoDate): string {
  return daysBetween(date, date) === null ? date : FORMAT.format(new Date(`${date}T00:00:00Z`))
}
