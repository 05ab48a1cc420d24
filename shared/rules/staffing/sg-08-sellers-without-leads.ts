// SG-08. Two-party sellers live on warm leads, and nobody inside or outside makes them.

import { addRoleFix } from '../fix-parts.ts'
import { leadsComeIn } from '../lead-need.ts'
import { defineRule } from '../rule.ts'
import { whileOpen } from '../while-open.ts'

export const sg08SellersWithoutLeads = defineRule({
  id: 'SG-08',
  group: 'staffing',
  title: 'Sellers without leads',
  severity: 'error',
  appliesTo: ['two-party'],
  thresholds: [],
  condition:
    'Nobody does lead generation, the company has named neither an agency nor inbound as the source of its leads, and no inbound leads are entered.',
  source: 'Founding article: the lead generation team of the two-party system.',
  knownLimits: 'Believes the named source; cannot tell whether it delivers.',
  messages: {
    'no-leads': () => ({
      headline: 'Your sellers need warm leads, and nobody makes them',
      advice:
        'Add somebody for lead generation, or say that an agency or inbound brings the leads.',
      forReaders: { advice: 'They have to come from somebody in the team, an agency or inbound.' },
    }),
    vacant: () => ({
      headline: 'Lead generation is still to be hired',
      advice:
        'Your sellers need warm leads now. Fill the role, or say that an agency or inbound brings the leads.',
      forReaders: {
        advice: 'Your sellers need warm leads now. Fill the role, or let an agency bring them.',
      },
    }),
  },
  check(org, report) {
    if (leadsComeIn(org)) return
    if (org.cover('lead-generation', null).length > 0) return
    const vacant = org.rolesIn('lead-generation', null).map(({ id }) => id)
    const subjects = { stages: ['lead-generation'], roles: vacant } as const
    if (vacant.length === 0) report({ message: 'no-leads', data: {}, subjects })
    else report({ message: 'vacant', data: {}, subjects, severity: whileOpen('error') })
  },
  fixes: (context) => [
    ...(context.finding.message === 'vacant' ? [] : addRoleFix(context)),
    {
      label: 'An agency brings them',
      edits: [{ edit: 'set-company', args: { facts: { leadSource: 'agency' } } }],
    },
    {
      label: 'They come inbound',
      edits: [{ edit: 'set-company', args: { facts: { leadSource: 'inbound' } } }],
    },
  ],
})
