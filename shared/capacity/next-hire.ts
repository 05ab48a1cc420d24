// What one more person in each stage would add, and where that is most.
import { BELT_STAGES, type BeltStage } from '../document/vocabulary.ts'
import type { Belt, Capacity } from './capacity-of.ts'
import { withMore } from './crew.ts'
import { flowOf } from './flow.ts'

/** What one more ramped full-time person would add. */
export interface Hire {
  readonly belt: Belt
  readonly stage: BeltStage
  /** Deals won a month more; 0 everywhere but at the bottleneck. */
  readonly gain: number
}

/** Deals won a month that so much more time in a stage adds to a belt; capped by the next stage. */
export function gainOf(belt: Belt, stage: BeltStage, fte = 1): number {
  const { input } = belt
  const more = flowOf({ ...input, crew: withMore(input.crew, stage, fte) })
  return Math.max(0, more.won - belt.won)
}

/** One more person in each stage of a belt that wins deals, along the belt. */
export function hiresFor(belt: Belt): readonly Hire[] {
  return sellingStages(belt).map((stage) => ({ belt, stage, gain: gainOf(belt, stage) }))
}

/** The hire that lifts the whole most; null where no single one lifts it. */
export function bestHire({ belts }: Capacity): Hire | null {
  const hires = belts.flatMap(hiresFor).filter(({ gain }) => gain > 0)
  return hires.toSorted((a, b) => b.gain - a.gain)[0] ?? null
}

/** Stages that limit sales equally: only one more person in every one of them helps. */
export function levelStages({ stages, won }: Belt): readonly BeltStage[] {
  return stages.flatMap(({ stage, winEquivalent }) =>
    winEquivalent !== null && winEquivalent - won <= 1e-9 ? stage : [],
  )
}

function sellingStages({ stages }: Belt): readonly BeltStage[] {
  const there = new Set(
    stages.flatMap(({ stage, winEquivalent }) => (winEquivalent === null ? [] : stage)),
  )
  return BELT_STAGES.filter((stage) => there.has(stage))
}
