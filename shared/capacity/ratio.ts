// Division that never leads to a number nobody can mean.

/** Beyond this a ratio says only that somebody has entered next to nothing. */
const LARGEST = 1e9

/** a / b; null where b is nothing, or so little that the answer would be absurd. */
export function ratio(a: number, b: number): number | null {
  const value = a / b
  return b > 0 && value <= LARGEST ? value : null
}
