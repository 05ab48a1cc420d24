// When a manager who is not on the chart is said.
import { st02ManagerNotOnChart } from '../../../../shared/rules/structure/st-02-manager-not-on-chart.ts'
import { belt, withRoles } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

testRule(st02ManagerNotOnChart, {
  quiet: [{ name: 'all managers are there', org: belt(1, 1, 1, 1) }],
  fires: [
    {
      name: 'one has left',
      org: withRoles(belt(1, 1, 1, 1), { 'closing 1': { to: 'gone' } }),
      expect: [
        {
          message: 'missing',
          data: { title: 'closing 1', name: 'P closing 1' },
          roles: ['closing 1'],
        },
      ],
      fixes: ['Report to Head', 'Report to nobody'],
    },
    {
      name: 'in a pod with a lead',
      org: {
        structure: 'pods',
        pods: ['North'],
        podDetails: { North: { leadId: 'lead' } },
        roles: [
          { id: 'head', person: 'Rae', does: 'leadership' },
          { id: 'lead', person: 'Lea', does: 'closing', to: 'head', pod: 'North' },
          { id: 'sdr', person: 'Sue', does: 'qualification', to: 'gone', pod: 'North' },
        ],
      },
      expect: [{ message: 'missing', roles: ['sdr'] }],
      fixes: ['Report to Lea', 'Report to nobody'],
    },
    {
      name: 'everybody else is below',
      org: withRoles(belt(1, 0, 1, 0), {
        head: { to: 'gone' },
      }),
      expect: [{ message: 'missing', roles: ['head'] }],
      fixes: ['Report to nobody'],
    },
  ],
})
