// KP-03. More sellers left within a year than is usual.
import { repTurnover } from '../../red-flags/rep-turnover.ts'
import { percentage } from '../../words/figures.ts'
import { words } from '../../words/phrase.ts'
import { defineRule } from '../rule.ts'

export const kp03SellerTurnover = defineRule({
  id: 'KP-03',
  group: 'red-flags',
  title: 'Seller turnover',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: repTurnover.thresholds,
  condition:
    'More than 25% of the sellers left within twelve months, in a team of four or more on average. An error above 35%.',
  source:
    'Founding article, red flag 3; CSO Insights: 25.8% a year, half of them of their own will.',
  knownLimits: 'Does not tell who left, nor whether they were let go.',
  messages: {
    high: ({ percent, usual }: { percent: number; usual: number }) => ({
      headline: words`${percentage(Math.round(percent * 10) / 10)} of your sellers left within a year`,
      advice: words`Up to ${percentage(usual)} is usual. Check whether quotas can be made, managers have time for their people, and new ones get time to learn.`,
    }),
  },
  check({ document }, report, limit) {
    const verdict = repTurnover.verdictIn(document, limit)
    if (verdict) report({ ...verdict, subjects: {} })
  },
})
