// What one more person would add, for every stage and every kind of person on the chart.
import type { Belt, Capacity } from './capacity-of.ts'
import { ACCOUNTS, CLOSING, LEADS, QUALIFYING, type StageSet } from './stage-set.ts'
import { type BeltInput, leadsCount, throughputOf } from './throughput.ts'
import { shapesIn, withMore } from './time-groups.ts'

/** What one more ramped full-time person would add. */
export interface Hire {
  readonly belt: Belt
  /** What the person may do. */
  readonly set: StageSet
  /** Deals won a month more. */
  readonly gain: number
}

/** Closer than this, a gain is none. */
const NO_GAIN = 1e-9

/** Deals won a month that so much more time of such a person adds to a belt. */
export function gainOf(
  { input, won }: Pick<Belt, 'input' | 'won'>,
  set: StageSet,
  fte = 1,
): number {
  const more = throughputOf({ ...input, groups: withMore(input.groups, set, fte) })
  const gain = more.won - won
  return gain > NO_GAIN * (1 + won) ? gain : 0
}

/** The kinds of people whom this belt could take on, along the belt; those of the chart last. */
export function hireShapes(input: BeltInput): readonly StageSet[] {
  const usual = input.sellersDo === 0 ? [QUALIFYING, CLOSING] : [input.sellersDo]
  return [
    ...new Set([
      ...(leadsCount(input) ? [LEADS] : []),
      ...usual,
      ACCOUNTS,
      ...shapesIn(input.groups).filter((set) => set !== LEADS),
    ]),
  ]
}

/** One more person of each kind, along the belt. */
export function hiresFor(belt: Belt): readonly Hire[] {
  return hireShapes(belt.input).map((set) => ({ belt, set, gain: gainOf(belt, set) }))
}

/** The hire that lifts the whole most, and does the fewest things of equals; null where none lifts it. */
export function bestHire({ belts }: Pick<Capacity, 'belts'>): Hire | null {
  return bestOf(belts.flatMap(hiresFor))
}

function bestOf(hires: readonly Hire[]): Hire | null {
  let best: Hire | null = null
  for (const hire of hires)
    if (hire.gain > 0 && (best === null || hire.gain > best.gain * (1 + 1e-9))) best = hire
  return best
}
