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
      expect: [{ message: 'missing', data: { title: 'closing 1' }, roles: ['closing 1'] }],
      fixes: ['Report to head', 'Report to nobody'],
    },
  ],
})
