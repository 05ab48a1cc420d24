// Stages in the middle of a sentence.
import { type BeltStage, STAGE_NAMES } from '../../shared/document/vocabulary.ts'
import { listed } from '../../shared/text.ts'

/** "closing", "qualification and closing". */
export function stagesInWords(stages: readonly BeltStage[]): string {
  return listed(stages.map((stage) => STAGE_NAMES[stage].toLowerCase()))
}
