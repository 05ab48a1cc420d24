// In which order a locale writes day and month.

/** As in America, where 3/4 is in March. */
export function isMonthBeforeDay(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale).formatToParts(0)
  const order = parts.map(({ type }) => type)
  return order.indexOf('month') < order.indexOf('day') && order.indexOf('year') !== 0
}
