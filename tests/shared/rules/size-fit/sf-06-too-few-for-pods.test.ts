// When pods with too few people are said.
import { sf06TooFewForPods } from '../../../../shared/rules/size-fit/sf-06-too-few-for-pods.ts'
import { many, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const pods = (people: number, names: readonly string[] = ['north', 'south']): Note => ({
  structure: 'pods',
  pods: names,
  roles: many('closing', people, undefined, 'north'),
})

testRule(sf06TooFewForPods, {
  quiet: [
    { name: 'twelve people', org: pods(12), limit: 'pods-comfortable-people' },
    { name: 'one pod is another matter', org: pods(5, ['north']) },
  ],
  fires: [
    {
      name: 'seven people',
      org: pods(7),
      limit: 'least-pods',
      expect: [{ message: 'few', severity: 'warning', data: { people: 7, pods: 2 } }],
      fixes: ['Use conveyor'],
    },
    {
      name: 'eight people',
      org: pods(8),
      limit: 'pods-least-people',
      expect: [{ message: 'few', severity: 'info' }],
    },
    { name: 'eleven people', org: pods(11), expect: [{ message: 'few', severity: 'info' }] },
  ],
})
