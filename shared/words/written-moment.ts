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
export function writtenMoment(moment: number, { now, locale, timeZone }: Clock): string {
  const form = (style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, {
      ...style,
      ...(timeZone && { timeZone }),
      numberingSystem: 'latn',
    })
  const day = form({ dateStyle: 'medium' })
  const isToday = day.format(moment) === day.format(now)
  return isToday
    ? form({ timeStyle: 'short' }).format(moment)
    : form({ dateStyle: 'medium', timeStyle: 'short' }).format(moment)
}
