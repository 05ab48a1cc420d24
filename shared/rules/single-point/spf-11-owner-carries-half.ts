// SPF-11. Whoever heads the company sells more than half of the number.
import type { Role } from '../../document/schema.ts'
import { personName } from '../../names/called.ts'
import type { Org } from '../../org/org.ts'
import { share } from '../../words/figures.ts'
import { words } from '../../words/phrase.ts'
import { totalOf } from '../holdings.ts'
import { numberCarriers, shareNumberFixes } from '../number-carriers.ts'
import { defineRule } from '../rule.ts'

export const spf11OwnerCarriesHalf = defineRule({
  id: 'SPF-11',
  group: 'single-point',
  title: 'The head carries half of the number',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: ['head-percent', 'quota-sellers'],
  // What a leader has as the sum of the team is no number of their own; see `numberCarriers`.
  condition:
    'Somebody who leads others and reports to nobody carries more than half of all quotas for closing: a warning with three people who have one, a note with two. Said instead of SPF-05.',
  source: 'Field examples of dependency; border by judgement.',
  knownLimits:
    'Looks at quotas, not at what was really sold. Takes the head of the chart for the owner.',
  messages: {
    half: ({ person, part }: { readonly person: string; readonly part: number }) => ({
      headline: words`${person} leads and carries ${share(part)} of the number`,
      advice:
        'Every hour of leading costs sales, and without this person more than half is gone. Hand over customers one by one, and write down how they are won.',
    }),
  },
  check(org, report, limit) {
    const carriers = numberCarriers(org)
    if (carriers.length < 2) return
    const total = totalOf(carriers)
    for (const { person, roles, amount } of carriers) {
      const part = amount / total
      if (!(part * 100 > limit('head-percent')) || !roles.some((role) => isHead(org, role)))
        continue
      report({
        message: 'half',
        data: { person: personName(person), part },
        subjects: { people: [person.id], roles: roles.map(({ id }) => id) },
        severity: carriers.length >= limit('quota-sellers') ? 'warning' : 'info',
      })
    }
  },
  fixes: ({ org }) => shareNumberFixes(org, 'head-percent'),
})

function isHead(org: Org, role: Role): boolean {
  return role.managerId === null && org.reportsOf(role).length > 0
}
