// KP-01. More customers leave than usual, or clearly more than before.
import { customerAttrition } from '../../red-flags/customer-attrition.ts'
import { CUSTOMER_NAMES } from '../../red-flags/flag-words.ts'
import { percentage } from '../../words/figures.ts'
import { words } from '../../words/phrase.ts'
import { defineRule } from '../rule.ts'

type High = {
  percent: number
  usual: number
  customers: keyof typeof CUSTOMER_NAMES | undefined
}

export const kp01CustomerAttrition = defineRule({
  id: 'KP-01',
  group: 'red-flags',
  title: 'Customer attrition',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: customerAttrition.thresholds,
  condition:
    'More than 15% of the customers leave in a year (small businesses: 30%, large customers: 10%), or a quarter more than at the last figure. An error above 25% (45%, 15%).',
  source:
    'Founding article, red flag 1, where it is spelt “Customer Attribution”; medians of software companies, which differ widely from page to page.',
  knownLimits: 'Counts customers, not what they pay; what is usual differs by trade.',
  messages: {
    high: ({ percent, usual, customers }: High) => ({
      headline: words`You lose ${percentage(percent)} of your customers a year`,
      advice: words`With ${CUSTOMER_NAMES[customers ?? 'mid-market']}, up to ${percentage(usual)} is usual. Give account management more room, or let pods own the whole customer journey.`,
    }),
    rising: ({ from, to }: { from: number; to: number }) => ({
      headline: words`Customers lost a year rose from ${percentage(from)} to ${percentage(to)}`,
      advice:
        'Ask those who left why, and see whether account managers have time for all who are still there.',
    }),
  },
  check({ document }, report, limit) {
    const verdict = customerAttrition.verdictIn(document, limit)
    if (verdict) report({ ...verdict, subjects: {} })
  },
})
