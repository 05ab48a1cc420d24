// Where a drawing offers the plan of its stages, and whether their hand-over is written.
import type { Document } from '../document/schema.ts'
import { type BeltStage, isBeltStage } from '../document/vocabulary.ts'
import type { Box, PlacedLane } from '../layout/layout.ts'
import { stagesOfLane } from '../org/lanes.ts'

/** Part of a drawing, in its own coordinates, that stands for the plan of some stages. */
export interface PlanArea {
  readonly stages: readonly BeltStage[]
  readonly box: Box
}

/** The header of a lane with stages of the belt; undefined for lanes without one. */
export function planOfLane({ lane, box, headerHeight }: PlacedLane): PlanArea | undefined {
  const stages = stagesOfLane(lane).filter(isBeltStage)
  if (stages.length === 0 || headerHeight === 0) return undefined
  return { stages, box: { x: 0, y: 0, width: box.width, height: headerHeight } }
}

/** Is it written when the work of these stages counts as passed on to what comes after them? */
export function hasHandOver(
  { stages }: Pick<Document, 'stages'>,
  about: readonly BeltStage[],
): boolean {
  const last = about.at(-1)
  return last !== undefined && Boolean(stages[last]?.handOver?.trim())
}
