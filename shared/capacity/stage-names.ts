// What people call the stages of a flow, and what passes through them.
import { type BeltStage, STAGE_NAMES } from '../document/vocabulary.ts'
import type { FlowInput, FlowUnit } from './flow.ts'

/** "Closing"; "Selling" in two-party, where sellers qualify and close in one. */
export function flowStageName(
  stage: BeltStage,
  { isTwoParty }: Pick<FlowInput, 'isTwoParty'>,
): string {
  return isTwoParty && stage === 'closing' ? 'Selling' : STAGE_NAMES[stage]
}

/** "leads a month", or "customers", who stay. */
export function unitWords(unit: FlowUnit): string {
  return unit === 'customers' ? 'customers' : `${unit} a month`
}
