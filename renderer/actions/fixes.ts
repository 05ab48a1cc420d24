// What can be done about a finding: fixes with their outcomes, other structures to look at, and doing it.
import { STRUCTURE_NAMES, type Structure } from '../../shared/document/vocabulary.ts'
import { fixesFor } from '../../shared/findings/validate.ts'
import { structureIn } from '../../shared/rules/fix-parts.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { type FixOutcome, fixOutcomes, isPlain } from '../../shared/what-if/fix-outcome.ts'
import { sayOutcome } from '../../shared/what-if/say-outcome.ts'
import { words } from '../../shared/words/phrase.ts'
import { today } from '../state/day.ts'
import type { Judged } from '../state/derived.ts'
import { edit } from '../state/edit.ts'
import { newId } from '../state/new-id.ts'
import { tellDone } from '../state/toasts.ts'

/** Those that keep what they promise come first. It judges the chart with each: ask when somebody looks. */
export function outcomesOf({ org, findings }: Judged, finding: Finding): readonly FixOutcome[] {
  const outcomes = fixOutcomes({ org, finding, today: today(), newId }, findings)
  return outcomes.toSorted((a, b) => Number(isPlain(b)) - Number(isPlain(a)))
}

/** Other structures that the finding proposes. */
export function structuresFor({ org }: Judged, finding: Finding): readonly Structure[] {
  return fixesFor({ org, finding, today: today(), newId }).flatMap((fix) => structureIn(fix) ?? [])
}

/** Does it offer anything to do, whether or not that helps? Told at once. */
export function hasFixes({ org }: Judged, finding: Finding): boolean {
  return fixesFor({ org, finding, today: today(), newId }).length > 0
}

/** One undoable step, which says what it came to. */
export function applyFix(outcome: FixOutcome): void {
  const { edits, label } = outcome.fix
  if (edit(edits, { label })) tellDone(words`${label}: ${sayOutcome(outcome)}.`)
}

/** The button to another structure: what moves is shown before it is done. */
export function lookAtStructure(structure: Structure): string {
  return `Look at ${STRUCTURE_NAMES[structure].toLowerCase()}…`
}
