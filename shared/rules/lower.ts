// What is in hand is said one level lower: an open role that ends it is not filled yet.
import type { Severity } from '../document/vocabulary.ts'

/** One level lower; nothing is below a note. */
export function lower(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : 'info'
}
