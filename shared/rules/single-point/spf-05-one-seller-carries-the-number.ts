// SPF-05. One seller carries so much of the number that the year hangs on that person.

import { personName } from '../../names/called.ts'
import { percentage } from '../../words/figures.ts'
import { listed } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { totalOf } from '../holdings.ts'
import { numberCarriers, shareNumberFixes } from '../number-carriers.ts'
import { defineRule, type Together } from '../rule.ts'

export const spf05OneSellerCarriesTheNumber = defineRule({
  id: 'SPF-05',
  group: 'single-point',
  title: 'One seller carries the number',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: ['quota-sellers', 'quota-percent', 'quota-percent-most'],
  // Quotas that nobody has entered yet would make whoever has one look like the only seller: so three
  // people with one.
  condition:
    'Of three people or more with a quota for closing, one has more than 40% of all quotas (error above 60%). Shared quotas, and what leaders have as the sum of their team, are left out: they are in the others already.',
  source:
    'Surveys of the field: two sellers with more than half of the revenue are a dependency; border by judgement.',
  knownLimits: 'Looks at quotas, not at what was really sold.',
  fixAll: 'Share the number by working time',
  messages: {
    carries: ({ person, percent }: { person: string; percent: number }) => ({
      headline: words`${person} carries ${percentage(percent)} of the number`,
      advice:
        'Move accounts to the others, and write down how this person sells before it is needed.',
    }),
    together: ({ all }: Together<{ person: string; percent: number }>) => ({
      headline: words`${listed(all.map(({ person }) => person))} carry ${percentage(all.reduce((sum, { percent }) => sum + percent, 0))} of the number`,
      advice:
        'Move accounts to the others, and write down how these people sell before it is needed.',
    }),
  },
  check(org, report, limit) {
    const carriers = numberCarriers(org)
    const total = totalOf(carriers)
    if (carriers.length < limit('quota-sellers')) return
    for (const { person, roles, amount } of carriers) {
      const percent = (amount / total) * 100
      if (!(percent > limit('quota-percent'))) continue
      report({
        message: 'carries',
        data: { person: personName(person), percent: Math.round(percent) },
        subjects: { people: [person.id], roles: roles.map(({ id }) => id) },
        severity: percent > limit('quota-percent-most') ? 'error' : 'warning',
      })
    }
  },
  fixes: ({ org }) => shareNumberFixes(org, 'quota-percent'),
})
