// What is in hand weighs less: a role that ends it is open, so somebody has seen it.
import type { Severity } from '../document/vocabulary.ts'

const LIGHTER: Readonly<Record<Severity, Severity>> = {
  error: 'warning',
  warning: 'info',
  info: 'info',
}

/** One level lower: "open, not yet filled". A note stays a note. */
export function whileOpen(severity: Severity): Severity {
  return LIGHTER[severity]
}
