// When pods before a first belt are said.
import { sf10PodsBeforeBelt } from '../../../../shared/rules/size-fit/sf-10-pods-before-belt.ts'
import { many, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const team = (company: NonNullable<Note['company']>): Note => ({
  structure: 'pods',
  pods: ['north', 'south'],
  roles: many('closing', 2, undefined, 'north'),
  company,
})

testRule(sf10PodsBeforeBelt, {
  quiet: [
    { name: 'nothing is known', org: team({}) },
    { name: 'they run a belt', org: team({ presentModel: 'conveyor' }) },
    {
      name: 'an established company of sixteen',
      limit: 'pods-possible',
      org: {
        ...team({ presentModel: 'none', growth: 'established' }),
        roles: many('closing', 16, undefined, 'north'),
      },
    },
  ],
  fires: [
    {
      name: 'an established company with fewer than sixteen',
      org: team({ presentModel: 'none', growth: 'established' }),
      expect: [{ message: 'unproven' }],
    },
    {
      name: 'coming from cold calls',
      org: team({ presentModel: 'cold-call', growth: 'scaling' }),
      expect: [{ message: 'unproven' }],
      fixes: ['Use conveyor'],
    },
  ],
})
