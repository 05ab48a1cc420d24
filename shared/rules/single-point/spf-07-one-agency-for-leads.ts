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
  condition: 'Lead generation is done by one external person or firm and by nobody else.',
  source:
    'Founding article: two parties suit teams whose leads come from an agency; the risk by judgement.',
  knownLimits: 'Does not know contracts or notice periods.',
  messages: {
    'one-agency': ({ agency }: { agency: string }) => ({
      headline: words`${agency} holds your tap`,
      advice:
        'All leads come from one supplier. Find a second source, or make one person of your own responsible.',
    }),
  },
  check(org, report) {
    const [agency, ...others] = org.cover('lead-generation', null)
    if (!agency?.external || others.length > 0) return
    report({
      message: 'one-agency',
      data: { agency: personName(agency) },
      subjects: {
        stages: ['lead-generation'],
        people: [agency.id],
        roles: org.rolesHeldBy(agency).map(({ id }) => id),
      },
    })
  },
  fixes: (context) => giveStageFix(context, 'find leads as well'),
})
