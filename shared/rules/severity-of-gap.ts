// How much it weighs that nobody does a stage of the belt.
import type { BeltStage, Severity } from '../document/vocabulary.ts'
import type { Org } from '../org/org.ts'

/** An error, but a note for account management before the first customer. */
export function severityOfGap({ document }: Org, stage: BeltStage): Severity {
  // Without customers there is nobody to look after yet.
  return stage === 'account-management' && document.company.customers === 0 ? 'info' : 'error'
}
