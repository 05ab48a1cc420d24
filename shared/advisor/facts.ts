// What the advisor knows of a chart: the company's facts, and what can be counted instead of asked.
import type { Company, Document } from '../document/schema.ts'
import { BELT_STAGES, type PodAxis } from '../document/vocabulary.ts'
import { orgOf } from '../org/org.ts'

export interface AdvisorFacts {
  readonly company: Company
  /** People in sales; null where the company has not said and the chart holds nobody. */
  readonly heads: number | null
  readonly isCounted: boolean
  /** What the chart divides its pods by. */
  readonly chartAxis: PodAxis | null
  /** Markets that are named, else pods that are there; 0: none yet. */
  readonly segments: number
  /** People in the thinnest stage of the chart; 0: a stage is empty. */
  readonly thinnestStage: number
}

/** Reads a document; `company` stands in for its facts while answers are not saved yet. */
export function factsOf(document: Document, company: Company = document.company): AdvisorFacts {
  const org = orgOf(document)
  const counted = org.salesPeople.length
  const { salesHeads } = company
  const isSaid = salesHeads !== undefined && salesHeads >= 0
  // An empty chart says nothing about the size of the team.
  const onChart = counted > 0 ? counted : null
  return {
    company,
    heads: isSaid ? salesHeads : onChart,
    isCounted: !isSaid && onChart !== null,
    chartAxis: document.podAxis ?? document.pods.find(({ axis }) => axis)?.axis ?? null,
    segments: company.segments?.length ?? document.pods.length,
    thinnestStage: Math.min(...BELT_STAGES.map((stage) => org.cover(stage, null).length)),
  }
}
