// When pods of an odd size are said.
import { sf08PodSize } from '../../../../shared/rules/size-fit/sf-08-pod-size.ts'
import { many, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const pod = (people: number): Note => ({
  structure: 'pods',
  pods: ['north'],
  roles: many('closing', people, undefined, 'north'),
})

testRule(sf08PodSize, {
  quiet: [
    { name: 'four people', org: pod(4), limit: 'pod-least' },
    { name: 'ten people', org: pod(10), limit: 'pod-most' },
  ],
  fires: [
    {
      name: 'three people',
      org: pod(3),
      expect: [{ message: 'small', data: { pod: 'north', people: 3 }, pods: ['north'] }],
    },
    { name: 'eleven people', org: pod(11), expect: [{ message: 'large' }] },
  ],
})
