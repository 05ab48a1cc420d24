// Rules that cases ask for and that are still to be written: their ids are filled in once they are there.
import type { RuleId } from '../../../shared/rules/rule-id.ts'

/** null: not written yet, so nothing can say it. */
export const NEW_RULES = {
  /** "You can win 7.3 of the 41.7 deals a month your target needs." */
  'target-above-capacity': 'BA-12',
  /** There are customers and nobody said how much of the target is new business. */
  'target-asks-for-new-business': 'BA-12',
  /** Quotas cover the target while fewer than half make theirs. */
  'quotas-nobody-makes': 'BA-13',
  'leader-without-reports': 'SC-06',
  'market-without-seller': 'SG-12',
  'owner-carries-half': 'SPF-11',
  /** A quota for new business on top of a full book of customers. */
  'hunter-with-full-book': 'BA-14',
  'front-held-by-one-firm': 'SPF-12',
  /** Said once for a team of territories, desks or agents. */
  'full-cycle-model': 'SPF-02',
  'closers-starve': 'SF-12',
  'founder-holds-everything': 'SF-12',
  /** What nobody else tells a founder: close about ten customers yourself before the first seller. */
  'truth-for-small-teams': 'SF-12',
} as const satisfies Readonly<Record<string, RuleId | null>>

export type NewRule = keyof typeof NEW_RULES

/** The rule's id, null while there is none. */
export function idOf(rule: RuleId | NewRule): RuleId | null {
  return isNew(rule) ? NEW_RULES[rule] : rule
}

function isNew(rule: RuleId | NewRule): rule is NewRule {
  return Object.hasOwn(NEW_RULES, rule)
}
