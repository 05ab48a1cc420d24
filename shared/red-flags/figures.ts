// Arithmetic of figures: shares, comparisons of decimal fractions, and what a figure may be.

/** How many of a hundred; 0 where there is nothing to be a part of. */
export function percentOf(part: number, whole: number): number {
  return whole > 0 ? (100 * part) / whole : 0
}

/** Without the traces of binary fractions, so that 5.3 - 4.3 is 1. */
export function exactly(value: number): number {
  const rounded = Math.round(value * 1e6) / 1e6
  return Number.isFinite(rounded) ? rounded : value
}

/** Why this cannot be a percentage of a whole; null: it can. */
export function percentProblem(value: number): string | null {
  return value >= 0 && value <= 100 ? null : 'A percentage goes from 0 to 100.'
}

/** Why these cannot be counts of people or things; null: they can. */
export function countProblem(...counts: readonly number[]): string | null {
  return counts.every((count) => Number.isInteger(count) && count >= 0)
    ? null
    : 'Please write whole numbers, such as 3.'
}
