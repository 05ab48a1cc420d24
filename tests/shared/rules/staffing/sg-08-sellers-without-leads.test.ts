// When sellers without a source of leads are said.
import { sg08SellersWithoutLeads } from '../../../../shared/rules/staffing/sg-08-sellers-without-leads.ts'
import type { Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const sellers: Note = {
  structure: 'two-party',
  roles: [{ id: 'seller', person: 'Ben', does: ['qualification', 'closing'] }],
}

testRule(sg08SellersWithoutLeads, {
  quiet: [
    { name: 'an agency brings them', org: { ...sellers, company: { leadSource: 'agency' } } },
    { name: 'they come inbound', org: { ...sellers, company: { leadSource: 'inbound' } } },
    { name: 'it is known how many come', org: { ...sellers, assumptions: { inboundLeads: 200 } } },
    {
      name: 'somebody makes them',
      org: {
        ...sellers,
        roles: [...sellers.roles, { id: 'l', person: 'Cleo', does: 'lead-generation' }],
      },
    },
  ],
  fires: [
    { name: 'nothing is known', org: sellers, expect: [{ message: 'no-leads' }] },
    {
      name: 'the own team is named, but nobody is in it',
      org: { ...sellers, company: { leadSource: 'own-team' } },
      expect: [{ message: 'no-leads', stages: ['lead-generation'] }],
    },
    {
      name: 'the role is there, but vacant',
      org: { ...sellers, roles: [...sellers.roles, { id: 'open', does: 'lead-generation' }] },
      expect: [{ message: 'vacant', severity: 'warning', roles: ['open'] }],
      fixes: ['An agency brings them', 'They come inbound'],
    },
  ],
})
