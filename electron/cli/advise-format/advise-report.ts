// What `advise` knows of one chart, before it is put into text or JSON.
import { type Advice, advise } from '../../../shared/advisor/advise.ts'
import { type AdvisorFacts, factsOf } from '../../../shared/advisor/facts.ts'
import type { Document } from '../../../shared/document/schema.ts'

export interface AdviseReport {
  /** As named on the command line. */
  readonly file: string
  readonly document: Document
  readonly facts: AdvisorFacts
  readonly advice: Advice
}

/** Asks the advisor about an opened file. */
export function adviseReport(file: string, document: Document): AdviseReport {
  const facts = factsOf(document)
  return { file, document, facts, advice: advise(facts) }
}
