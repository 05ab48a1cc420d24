// Moves the dates of a sample along with the calendar, so that an example never looks abandoned.
import { type IsoDate, monthsLater, wholeMonthsBetween } from '../dates.ts'
import type { Document } from './schema.ts'

/**
 * The document with all dates later by as many whole months as have passed since its newest one, so
 * that ends of quarters stay ends of months. Dates never become earlier; days that do not exist
 * (such as 31 June) stay as they are.
 */
export function freshlyDated(document: Document, today: IsoDate): Document {
  const newest = datesOf(document).toSorted().at(-1) ?? ''
  const months = wholeMonthsBetween(newest, today) ?? 0
  if (months <= 0) return document
  const later = (date: IsoDate) => monthsLater(date, months) ?? date
  return {
    ...document,
    roles: document.roles.map((role) => ({
      ...role,
      ...(role.startDate === undefined ? {} : { startDate: later(role.startDate) }),
      ...(role.openSince === undefined ? {} : { openSince: later(role.openSince) }),
    })),
    kpis: document.kpis.map((entry) => ({ ...entry, date: later(entry.date) })),
  }
}

function datesOf({ roles, kpis }: Document): readonly IsoDate[] {
  return [
    ...roles.flatMap(({ startDate, openSince }) => [startDate ?? [], openSince ?? []].flat()),
    ...kpis.map(({ date }) => date),
  ]
}
