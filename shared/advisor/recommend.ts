// The structure that the advisor would choose, without its reasons: one answer wherever it is shown.
import type { Document } from '../document/schema.ts'
import type { Structure } from '../document/vocabulary.ts'
import { onceFor } from '../once.ts'
import { type Decision, decide } from './decide.ts'
import { type AdvisorFacts, factsOn } from './facts.ts'
import { podCountOf } from './pod-plan.ts'
import { answersOf } from './questions/topics.ts'

/** The same as `advise` decides, and cheap enough for after every edit. */
export function recommend({ company, heads, chart, limit }: AdvisorFacts): Decision {
  return decide({ answers: answersOf(company, heads), heads, chart, limit })
}

/** What is decided about a chart as it is; the same object for the same document. */
export const decisionOn = onceFor((document: Document) => recommend(factsOn(document)))

/** No finding speaks against the structure that the advisor advises. */
export function isAdvised(document: Document, structure: Structure): boolean {
  return decisionOn(document).structure === structure
}

/**
 * How many pods a belt could become: 0 where they are not advised, or where nothing but the size of
 * the team speaks for them.
 */
export function podsWorthProposing(document: Document): number {
  const { structure, points, scored, situation } = decisionOn(document)
  const size = scored.find(({ fact }) => fact === 'salesHeads')?.points
  const isMoreThanSize = points.pods - (size?.pods ?? 0) > points.conveyor - (size?.conveyor ?? 0)
  return structure === 'pods' && isMoreThanSize ? podCountOf(situation) : 0
}
