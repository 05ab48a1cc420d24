// When something happened, by the clock: for what is a matter of hours.

/** The clock that somebody reads. */
export interface Clock {
  /** Milliseconds since 1970, as all moments here. */
  readonly now: number
  /** As the locale writes it. */
  readonly locale: string
  /** Such as "Europe/Berlin"; none: the one of this computer. */
  readonly timeZone?: string
}

/** "14:02" of today, "28 Nov 2026, 14:02" of another day. */
export function writtenMoment(moment: number, clock: Clock): string {
  return isSameDay(moment, clock.now, clock)
    ? writtenTime(moment, clock)
    : form(clock, { dateStyle: 'medium', timeStyle: 'short' }).format(moment)
}

/** "14:02", whatever day it is. */
export function writtenTime(moment: number, clock: Clock): string {
  return form(clock, { timeStyle: 'short' }).format(moment)
}

/** "Today", "Yesterday", or "Friday 27 November 2026". */
export function writtenDayOf(moment: number, clock: Clock): string {
  if (isSameDay(moment, clock.now, clock)) return 'Today'
  return isYesterday(moment, clock)
    ? 'Yesterday'
    : form(clock, { dateStyle: 'full' }).format(moment)
}

const HOUR = 60 * 60 * 1000

function isSameDay(one: number, other: number, clock: Clock): boolean {
  const day = form(clock, { dateStyle: 'medium' })
  return day.format(one) === day.format(other)
}

/** The last day that is not today: days on which clocks are put back or forward have 25 or 23 hours. */
function isYesterday(moment: number, clock: Clock): boolean {
  const hours = [...Array(25).keys()].map((hour) => clock.now - (hour + 1) * HOUR)
  const yesterday = hours.find((each) => !isSameDay(each, clock.now, clock))
  return yesterday !== undefined && isSameDay(moment, yesterday, clock)
}

function form({ locale, timeZone }: Clock, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    ...style,
    ...(timeZone && { timeZone }),
    numberingSystem: 'latn',
  })
}
