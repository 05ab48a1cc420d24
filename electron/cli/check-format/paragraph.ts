// A finding as one paragraph, for answers that have a single field for all of it.
import type { WrittenSentence } from '../../../shared/rules/rule.ts'

/** A headline ends without a stop, unless it asks something. */
export function asParagraph({ headline, advice }: WrittenSentence): string {
  return /[.!?…]$/.test(headline) ? `${headline} ${advice}` : `${headline}. ${advice}`
}
