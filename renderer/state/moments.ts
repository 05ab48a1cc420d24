// When something happened, as people of the window's locale write it.

/** "14:02" of today, "28 Nov 2026, 14:02" of another day; in the time zone of this computer. */
export function writeMoment(moment: Date, now: Date, locale: string): string {
  const isToday = moment.toDateString() === now.toDateString()
  const form = new Intl.DateTimeFormat(locale, {
    ...(!isToday && { dateStyle: 'medium' }),
    timeStyle: 'short',
    numberingSystem: 'latn',
  })
  return form.format(moment)
}
