// When a belt that could be several is said.
import { sf05BeltReadyForPods } from '../../../../shared/rules/size-fit/sf-05-belt-ready-for-pods.ts'
import { belt } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

testRule(sf05BeltReadyForPods, {
  quiet: [
    { name: 'fifteen people', org: belt(4, 4, 4, 3) },
    { name: 'one account manager for all', org: belt(6, 6, 6, 1) },
  ],
  fires: [
    {
      name: 'sixteen people',
      org: belt(4, 4, 4, 4),
      limit: 'pods-possible',
      expect: [{ message: 'ready', data: { people: 16, belts: 4 }, severity: 'info' }],
      fixes: ['Use pods'],
    },
    {
      name: 'two in the smallest stage',
      org: belt(6, 6, 4, 2),
      limit: 'least-pods',
      expect: [{ message: 'ready', data: { people: 18, belts: 2 } }],
    },
    {
      name: 'twenty-nine people',
      org: belt(8, 7, 7, 7),
      expect: [{ message: 'ready', severity: 'info' }],
    },
    {
      name: 'thirty people',
      org: belt(8, 8, 7, 7),
      limit: 'pods-due',
      expect: [{ message: 'ready', severity: 'warning' }],
    },
  ],
})
