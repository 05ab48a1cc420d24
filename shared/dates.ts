// Days as they stand in a document (2026-03-31), and the time between them; no clock in here.

/** A calendar day, `YYYY-MM-DD`. Today's comes in as an argument from whoever has a clock. */
export type IsoDate = string

/** Average length of a month in the Gregorian calendar. */
const DAYS_PER_MONTH = 30.436875

/** The day as it is written in documents; months count from 1. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  const padded = (part: number, length: number) => String(part).padStart(length, '0')
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
}

/** Days from one day to another, negative when `to` is earlier; null where either is no real day. */
export function daysBetween(from: IsoDate, to: IsoDate): number | null {
  const start = dayNumber(from)
  const end = dayNumber(to)
  return start === null || end === null ? null : end - start
}

/** The same in months of average length, with fractions. */
export function monthsBetween(from: IsoDate, to: IsoDate): number | null {
  const days = daysBetween(from, to)
  return days === null ? null : days / DAYS_PER_MONTH
}

/**
 * Months of the calendar that have passed in full, as people count them: from the 30th of January
 * to the 30th of June it is five. Negative when `to` is earlier; null where either is no real day.
 */
export function wholeMonthsBetween(from: IsoDate, to: IsoDate): number | null {
  const days = daysBetween(from, to)
  if (days === null) return null
  if (days < 0) return 0 - (wholeMonthsBetween(to, from) ?? 0)
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number)
  // On the last day of a short month the month is over, even if the day number is never reached.
  const isFull = toDay >= fromDay || toDay === daysIn(toYear, toMonth)
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (isFull ? 0 : 1)
}

/** So many months later; the end of a month stays the end of a month. null where it is no real day. */
export function monthsLater(date: IsoDate, months: number): IsoDate | null {
  if (dayNumber(date) === null) return null
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const count = year * 12 + (month - 1) + months
  const laterYear = Math.floor(count / 12)
  const laterMonth = count - laterYear * 12 + 1
  const last = daysIn(laterYear, laterMonth)
  return isoDate(laterYear, laterMonth, day === daysIn(year, month) ? last : Math.min(day, last))
}

/** Days since 1 March of the year 0, or null for what only looks like a day, such as 2026-02-31. */
function dayNumber(date: IsoDate): number | null {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  // Years that begin in March have their leap day at the end, so months before it never shift.
  const marchYear = month > 2 ? year : year - 1
  const marchMonth = (month + 9) % 12
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return isLeapYear ? 29 : 28
}
