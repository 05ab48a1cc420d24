// The six red flags together: how each stands, and which are up.
import type { Document, Kpi } from '../document/schema.ts'
import type { ThresholdKey } from '../thresholds/thresholds.ts'
import { customerAttrition } from './customer-attrition.ts'
import { launches } from './launches.ts'
import { marketShare } from './market-share.ts'
import { quota } from './quota.ts'
import type { Reading } from './red-flag.ts'
import { repTurnover } from './rep-turnover.ts'
import { winRate } from './win-rate.ts'

/** In the order of the founding article. */
export const RED_FLAGS = [
  customerAttrition,
  winRate,
  repTurnover,
  quota,
  marketShare,
  launches,
] as const

/** How each of the six flags stands, in their usual order. */
export function redFlagsOf(
  document: Document,
  limit: (key: ThresholdKey) => number,
): readonly Reading[] {
  return RED_FLAGS.map((flag) => flag.read(document, limit))
}

/** The flags that are up: a warning or worse. An old figure still counts until there is a newer one. */
export function flagsUp(
  document: Document,
  limit: (key: ThresholdKey) => number,
): readonly Reading[] {
  return redFlagsOf(document, limit).filter(({ state }) => state === 'red-flag')
}

/** Why these figures cannot be, in one sentence; null: they can. */
export function problemIn(entry: Kpi): string | null {
  for (const flag of RED_FLAGS) {
    const problem = flag.problemIn(entry)
    if (problem !== null) return problem
  }
  return null
}
