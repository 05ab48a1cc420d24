// When a chart without anybody who sells is said.
import { dq01EmptyChart } from '../../../../shared/rules/data/dq-01-empty-chart.ts'
import { many } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

testRule(dq01EmptyChart, {
  quiet: [{ name: 'one person', org: { roles: many('closing', 1) } }],
  fires: [
    { name: 'nothing at all', org: { structure: null, roles: [] }, expect: [{ message: 'empty' }] },
    {
      name: 'a manager and vacant roles',
      org: {
        roles: [
          { id: 'head', person: 'Rae', does: 'leadership' },
          { id: 'open', does: 'closing' },
        ],
      },
      expect: [{ message: 'empty' }],
    },
  ],
})
