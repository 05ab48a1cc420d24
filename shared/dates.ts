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
