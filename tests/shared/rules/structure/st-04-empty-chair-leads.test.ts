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
      fixes: [],
    },
  ],
})
