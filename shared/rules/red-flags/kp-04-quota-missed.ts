// KP-04. Fewer than two thirds of the sellers made their quota.
import { quota } from '../../red-flags/quota.ts'
import { words } from '../../words/phrase.ts'
import { defineRule } from '../rule.ts'

export const kp04QuotaMissed = defineRule({
  id: 'KP-04',
  group: 'red-flags',
  title: 'Quota missed',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: quota.thresholds,
  condition:
    'Fewer than two thirds of the sellers with a quota made it; exactly two thirds are enough. An error below half. Needs three such sellers.',
  source:
    'Founding article, red flag 4: fewer than 2/3 of reps make quota. That is strict: surveys find 50 to 60% on average.',
  knownLimits: 'Cannot tell whether the quotas or the people are wrong.',
  messages: {
    few: ({ made, eligible, thirds }: { made: number; eligible: number; thirds: number }) => ({
      headline: words`${made} of ${eligible} sellers made their quota`,
      advice: words`The line is ${thirds} in 3, though many companies live with 50 to 60%. Check first whether the team can do what the quotas ask, then judge people.`,
    }),
  },
  check({ document }, report, limit) {
    const verdict = quota.verdictIn(document, limit)
    if (verdict) report({ ...verdict, subjects: {} })
  },
})
