// Rules that cases ask for and that are still to be written: their ids are filled in once they are there.
import type { RuleId } from '../../../shared/rules/rule-id.ts'

/** null: not written yet, so nothing can say it. */
export const NEW_RULES = {
  /** "You can win 7.3 of the 41.7 deals a month your target needs." */
  'target-above-capacity': 'BA-12',
  /** There are customers and nobody said how much of the target is new business. */
  'target-asks-for-new-business': 'BA-12',
  /** Quotas cover the target while fewer than half make theirs. */
  'quotas-nobody-makes': null,
  'leader-without-reports': null,
  'market-without-seller': null,
  'owner-carries-half': null,
  /** A quota for new business on top of a full book of customers. */
  'hunter-with-full-book': null,
  'front-held-by-one-firm': null,
  /** Said once for a team of territories, desks or agents. */
  'full-cycle-model': null,
  'closers-starve': null,
  'founder-holds-everything': null,
  /** What nobody else tells a founder: close about ten customers yourself before the first seller. */
  'truth-for-small-teams': null,
} as const satisfies Readonly<Record<string, RuleId | null>>

export type NewRule = keyof typeof NEW_RULES

/** The rule's id, null while there is none. */
export function idOf(rule: RuleId | NewRule): RuleId | null {
  return isNew(rule) ? NEW_RULES[rule] : rule
}

function isNew(rule: RuleId | NewRule): rule is NewRule {
  return Object.hasOwn(NEW_RULES, rule)
}
