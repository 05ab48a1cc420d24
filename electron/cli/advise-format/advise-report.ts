// What `advise` knows of one chart, before it is put into text or JSON.
import { type Advice, advise } from '../../../shared/advisor/advise.ts'
import { type AdvisorFacts, factsOf } from '../../../shared/advisor/facts.ts'
import type { Company, Document } from '../../../shared/document/schema.ts'

export interface AdviseReport {
  /** As named on the command line. */
  readonly file: string
  readonly document: Document
  readonly facts: AdvisorFacts
  readonly advice: Advice
}

/** Asks the advisor about an opened file; `answers` stand before what the chart says. */
export function adviseReport(
  file: string,
  document: Document,
  answers: Company = {},
): AdviseReport {
  const facts = factsOf(document, { ...document.company, ...answers })
  return { file, document, facts, advice: advise(facts) }
}
