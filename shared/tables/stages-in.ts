// The stages that a cell names: one or several, in our words or in those of titles.
import { STAGE_NAMES, STAGES, type Stage } from '../document/vocabulary.ts'
import { type Words, words } from '../words/phrase.ts'
import { meaningOf, titleKey } from './stage-of-title.ts'

const BY_KEY: ReadonlyMap<string, Stage> = new Map(
  STAGES.flatMap((stage) => [
    [titleKey(stage), stage],
    [titleKey(STAGE_NAMES[stage]), stage],
  ]),
)

/** Each once, in the order they are named. */
export function stagesIn(text: string, at: number, tell: (told: Words) => void): readonly Stage[] {
  const pieces = text.split(/[,;/+&]/).filter((piece) => piece.trim() !== '')
  const stages = pieces.flatMap((piece) => {
    const stage = BY_KEY.get(titleKey(piece)) ?? meaningOf(piece)?.stage
    if (stage === undefined) tell(words`Row ${String(at)}: “${piece.trim()}” is no stage.`)
    return stage ?? []
  })
  return [...new Set(stages)]
}
