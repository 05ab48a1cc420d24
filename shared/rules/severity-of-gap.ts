// How much it weighs that nobody does a stage of the belt.
import type { BeltStage, Severity } from '../document/vocabulary.ts'
import type { Org } from '../org/org.ts'
import { leadsComeIn } from './lead-need.ts'

/**
 * An error, but a note for account management before the first customer, since there is nobody to look
 * after yet, and for lead generation where leads come in.
 */
export function severityOfGap(org: Org, stage: BeltStage): Severity {
  const isEarly = stage === 'account-management' && org.document.company.customers === 0
  const isFed = stage === 'lead-generation' && leadsComeIn(org)
  return isEarly || isFed ? 'info' : 'error'
}
