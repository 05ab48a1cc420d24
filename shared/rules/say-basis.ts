// How far a sentence about capacity rests on figures of the chart's own.
import type { Basis } from '../capacity/ownness.ts'

/** The end of a headline: nothing where the figures are the chart's own. */
export function sayBasis(basis: Basis): string {
  if (basis === 'usual') return ', by usual figures'
  return basis === 'anyhow' ? ', whatever your figures' : ''
}
