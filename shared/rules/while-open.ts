// How much a gap weighs, and that it weighs less while a role for it is open: somebody has seen it.
import type { BeltStage, Severity } from '../document/vocabulary.ts'
import type { Org } from '../org/org.ts'

const LIGHTER: Readonly<Record<Severity, Severity>> = {
  error: 'warning',
  warning: 'info',
  info: 'info',
}

/** One level lower: "open, not yet filled". A note stays a note. */
export function whileOpen(severity: Severity): Severity {
  return LIGHTER[severity]
}

/** A stage of the belt that nobody does. */
export function severityOfGap({ document }: Org, stage: BeltStage): Severity {
  // Without customers there is nobody to look after yet.
  return stage === 'account-management' && document.company.customers === 0 ? 'info' : 'error'
}
