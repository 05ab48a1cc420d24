// Deals a month in sentences: with one decimal where it means something.
import type { Document } from '../document/schema.ts'

/** 41.7, 4, 1250: a part of a sentence, which a writer puts into the form of a locale. */
export function dealsFigure(deals: number): number {
  return deals < 100 ? Math.round(deals * 10) / 10 : Math.round(deals)
}

/** When the number of deals "once all is filled" is reached: open roles are named only where there are some. */
export function sayWhenFilled({ roles }: Document): string {
  const isOpen = roles.some(({ personId }) => personId === null)
  return isOpen ? 'All open roles filled and ramped' : 'Once everybody is ramped'
}
