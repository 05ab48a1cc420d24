// How sales works today: as answered, or as the chart shows it where the answer says nothing.
import type { Structure } from '../document/vocabulary.ts'
import type { AdvisorFacts } from './facts.ts'
import { type Answers, isSaid } from './questions/topics.ts'

type Seen = Pick<AdvisorFacts, 'heads' | 'chart'>

/** From here on "not at all yet" cannot be meant word for word. */
const LEAST_TEAM = 4
const BEYOND_START_UP = ['scaling', 'matured-start-up', 'established']

/**
 * "Not organised yet", said of a team beyond its start whose closers also qualify or look after
 * customers, is two parties in all but name.
 */
export function isReadAsTwoParty(answers: Answers, { heads, chart }: Seen): boolean {
  return (
    isSaid(answers, 'presentModel', ['none']) &&
    (heads ?? 0) >= LEAST_TEAM &&
    isSaid(answers, 'growth', BEYOND_START_UP) &&
    chart.isFullCycle
  )
}

/** The answers with the present model as it is read. */
export function asRead(answers: Answers, seen: Seen): Answers {
  return isReadAsTwoParty(answers, seen)
    ? new Map([...answers, ['presentModel', ['two-party']]])
    : answers
}

/** The structure that is used now; null where none is, or nobody said. */
export function presentStructure(answers: Answers, { chart }: Seen): Structure | null {
  const [model] = answers.get('presentModel') ?? []
  if (model === undefined) return chart.structure
  return model === 'two-party' || model === 'conveyor' || model === 'pods' ? model : null
}

/** Sellers take their deals from the first talk to the signature. */
export function sellsFullCycle(answers: Answers, { chart }: Seen): boolean {
  return isSaid(answers, 'presentModel', ['two-party']) || chart.sellsWhole
}
