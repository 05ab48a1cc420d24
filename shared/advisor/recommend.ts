// The structure that the advisor would choose, without its reasons: one answer wherever it is shown.
import { type Decision, decide } from './decide.ts'
import type { AdvisorFacts } from './facts.ts'
import { answersOf } from './questions/topics.ts'

/** The same as `advise` decides, and cheap enough for after every edit. */
export function recommend({ company, heads, chartAxis }: AdvisorFacts): Decision {
  return decide(answersOf(company, heads), chartAxis)
}
