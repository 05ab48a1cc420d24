// SPF-07. All leads come from one external firm.
import { personName } from '../../names/called.ts'
import { words } from '../../words/phrase.ts'
import { giveStageFix } from '../fix-parts.ts'
import { defineRule } from '../rule.ts'

export const spf07OneAgencyForLeads = defineRule({
  id: 'SPF-07',
  group: 'single-point',
  title: 'One agency for all leads',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: [],
  condition:
    'Lead generation is done by one external person or firm and by nobody else. Where the company says that an agency brings its leads, several external people are that agency.',
  source:
    'Founding article: two parties suit teams whose leads come from an agency; the risk by judgement.',
  knownLimits: 'Does not know contracts or notice periods.',
  messages: {
    'one-agency': ({ agency }: { agency: string | null }) => ({
      headline: words`${agency ?? 'One agency'} holds your tap`,
      advice:
        'All leads come from one supplier. Find a second source, or make one person of your own responsible.',
    }),
  },
  check(org, report) {
    const people = org.cover('lead-generation', null)
    const [first, ...others] = people
    if (!first || people.some(({ external }) => !external)) return
    // Its callers may stand on the chart one by one.
    if (others.length > 0 && org.document.company.leadSource !== 'agency') return
    report({
      message: 'one-agency',
      data: { agency: others.length === 0 ? personName(first) : null },
      subjects: {
        stages: ['lead-generation'],
        people: people.map(({ id }) => id),
        roles: people.flatMap((person) => org.rolesHeldBy(person).map(({ id }) => id)),
      },
    })
  },
  fixes: (context) => giveStageFix(context, 'find leads as well'),
})
