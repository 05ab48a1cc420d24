// Stages in the middle of a sentence.
import { type BeltStage, STAGE_NAMES } from '../../shared/document/vocabulary.ts'

/** "closing", "qualification and closing". */
export function stagesInWords(stages: readonly BeltStage[]): string {
  const names = stages.map((stage) => STAGE_NAMES[stage].toLowerCase())
  return names.length <= 1 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
