// When all leads from one agency are said.
import { spf07OneAgencyForLeads } from '../../../../shared/rules/single-point/spf-07-one-agency-for-leads.ts'
import { many, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const team = (external: readonly string[], ...more: Note['roles']): Note => ({
  structure: 'two-party',
  external,
  roles: [
    { id: 'portal', person: 'Agency Ltd', does: 'lead-generation' },
    ...many('closing', 2),
    ...more,
  ],
})

testRule(spf07OneAgencyForLeads, {
  quiet: [
    { name: 'one of their own', org: team([]) },
    {
      name: 'two agencies',
      org: team(['Agency Ltd', 'Other'], { id: 'o', person: 'Other', does: 'lead-generation' }),
    },
    { name: 'nobody finds leads', org: { structure: 'two-party', roles: many('closing', 1) } },
  ],
  fires: [
    {
      name: 'the only source is an agency',
      org: team(['Agency Ltd']),
      expect: [{ message: 'one-agency', data: { agency: 'Agency Ltd' }, roles: ['portal'] }],
      fixes: ['Let P closing 1 find leads as well'],
    },
    {
      name: 'the callers of the agency stand on the chart one by one',
      org: {
        ...team(['Agency Ltd', 'Other'], { id: 'o', person: 'Other', does: 'lead-generation' }),
        company: { leadSource: 'agency' },
      },
      expect: [{ message: 'one-agency', data: { agency: null }, roles: ['portal', 'o'] }],
      fixes: ['Let P closing 1 find leads as well'],
    },
  ],
})
