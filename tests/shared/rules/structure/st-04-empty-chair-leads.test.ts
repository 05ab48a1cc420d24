// When people who report to an empty chair are said.
import { st04EmptyChairLeads } from '../../../../shared/rules/structure/st-04-empty-chair-leads.ts'
import { many, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const team = (lead: Note['roles'][number]): Note => ({
  roles: [{ id: 'head', person: 'Rae', does: 'leadership' }, lead, ...many('closing', 2, 'lead')],
})

testRule(st04EmptyChairLeads, {
  quiet: [
    {
      name: 'the lead is there',
      org: team({ id: 'lead', person: 'Lee', does: 'leadership', to: 'head' }),
    },
    {
      name: 'only vacant roles report to it',
      org: { roles: [{ id: 'a' }, { id: 'b', to: 'a' }] },
    },
  ],
  fires: [
    {
      name: 'the lead is vacant',
      org: team({ id: 'lead', does: 'leadership', to: 'head' }),
      expect: [{ message: 'vacant', roles: ['lead'] }],
      fixes: ['Rae leads them for now'],
    },
    {
      name: 'there is nobody above',
      org: team({ id: 'lead', does: 'leadership' }),
      expect: [{ message: 'vacant' }],
      fixes: ['P closing 1 leads them for now'],
    },
    {
      name: 'the one above is vacant as well, the next is there',
      org: {
        roles: [
          { id: 'head', person: 'Rae', does: 'leadership' },
          { id: 'between', does: 'leadership', to: 'head' },
          { id: 'lead', does: 'leadership', to: 'between' },
          ...many('closing', 2, 'lead'),
        ],
      },
      expect: [{ message: 'vacant', roles: ['lead'] }],
      fixes: ['Rae leads them for now'],
    },
    {
      name: 'nobody is above, and everybody is still learning',
      org: {
        roles: [
          { id: 'lead', does: 'leadership' },
          ...many('closing', 2, 'lead').map((role) => ({ ...role, ramp: 50 })),
        ],
      },
      expect: [{ message: 'vacant' }],
      fixes: [],
    },
    {
      name: 'nobody is above, and one leads already',
      org: {
        roles: [
          { id: 'lead', does: 'leadership' },
          ...many('closing', 2, 'lead'),
          { id: 'senior', person: 'Sue', does: 'closing', to: 'lead' },
          ...many('qualification', 1, 'senior'),
        ],
      },
      expect: [{ message: 'vacant' }],
      fixes: ['Sue leads them for now'],
    },
  ],
})
