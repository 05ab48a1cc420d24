// The next hires one after the other, each where it gains most, up to the target.
import { type Belt, beltOf, type Capacity } from '../capacity/capacity-of.ts'
import { bestHire } from '../capacity/next-hire.ts'
import type { StageSet } from '../capacity/stage-set.ts'
import { withMore } from '../capacity/time-groups.ts'

export interface HireStep {
  readonly belt: Belt
  readonly set: StageSet
  /** Deals a month more. */
  readonly gain: number
  /** Deals a month of all belts afterwards. */
  readonly won: number
}

/** Shown even where the target is reached without them: what could come next. */
const AT_LEAST = 2

/** At most so many; fewer where the target is reached, or where no single hire lifts anything. */
export function hireSteps(
  capacity: Capacity,
  target: number | null,
  most: number,
): readonly HireStep[] {
  const steps: HireStep[] = []
  let { belts } = capacity
  let won = capacity.throughput
  while (steps.length < most) {
    if (target !== null && won >= target && steps.length >= AT_LEAST) break
    const hire = bestHire({ belts })
    if (hire === null) break
    const { belt, set, gain } = hire
    const input = { ...belt.input, groups: withMore(belt.input.groups, set) }
    belts = belts.map((each) => (each === belt ? beltOf(belt.scope, input) : each))
    won = belts.reduce((sum, each) => sum + each.won, 0)
    steps.push({ belt, set, gain, won })
  }
  return steps
}
