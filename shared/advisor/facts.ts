// What the advisor knows of a chart: the company's facts, and what can be counted instead of asked.
import type { Company, Document } from '../document/schema.ts'
import { onceFor } from '../once.ts'
import { type Limit, limitsOf } from '../thresholds/limits.ts'
import { type ChartFacts, chartFactsOf } from './chart-facts.ts'
import type { Question } from './questions/question.ts'
import { isAnswered } from './questions/topics.ts'

export interface AdvisorFacts {
  readonly company: Company
  /** People in sales; null where the company has not said and the chart holds nobody. */
  readonly heads: number | null
  /** The chart says how many there are, whatever was answered. */
  readonly isCounted: boolean
  readonly chart: ChartFacts
  readonly limit: Limit
}

/** Reads a document; `company` stands in for its facts while answers are not saved yet. */
export function factsOf(document: Document, company: Company = document.company): AdvisorFacts {
  const chart = chartFactsOf(document, company)
  const said = saidHeads(company)
  return {
    company,
    heads: headsOf(chart, said),
    // An empty chart says nothing about the size of the team.
    isCounted: chart.people > 0,
    chart,
    limit: limitsOf(document),
  }
}

/** What is known of a chart as it is; the same object for the same document. */
export const factsOn = onceFor((document: Document) => factsOf(document))

/** Need it not be asked any more? The chart may say it, whatever was answered. */
export function isKnown(question: Question, { company, isCounted }: AdvisorFacts): boolean {
  return isAnswered(question, company) || (isCounted && question.fact === 'salesHeads')
}

/** The answer about people in sales; null where there is none that makes sense. */
export function saidHeads({ salesHeads }: Company): number | null {
  return salesHeads !== undefined && salesHeads >= 0 ? salesHeads : null
}

/**
 * The chart counts. Its vacant roles are a plan: an answer that includes some of them is no other
 * number than the chart's.
 */
function headsOf({ people, planned }: ChartFacts, said: number | null): number | null {
  if (people === 0) return said
  return said === null ? people : Math.min(Math.max(said, people), planned)
}

/**
 * People in the smallest stage: of the whole plan where the number of people is the plan's. Null
 * while the chart holds fewer than were answered: then nothing is known of stages.
 */
export function smallestStageOf({
  heads,
  chart,
}: Pick<AdvisorFacts, 'heads' | 'chart'>): number | null {
  if (heads === null) return null
  if (chart.people > 0 && heads <= chart.people) return chart.smallestStage
  return heads <= chart.planned ? chart.smallestPlannedStage : null
}
