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
      fixes: [],
    },
    {
      name: 'eleven people',
      org: pod(11),
      expect: [{ message: 'large' }],
      fixes: ['Split it in two'],
    },
    {
      name: 'twenty-one people',
      org: pod(21),
      expect: [{ message: 'large' }],
      fixes: ['Split it into 4 pods'],
    },
    {
      name: 'so many that it is no pod',
      org: pod(90),
      expect: [{ message: 'large' }],
      fixes: [],
    },
    {
      name: 'three people beside other pods',
      org: {
        ...pod(3),
        pods: ['north', 'south', 'west', 'east'],
        podDetails: { north: { leadId: 'north closing 1' }, south: { leadId: 'south closing 1' } },
        roles: [
          { id: 'head', person: 'Rae', does: 'leadership' },
          { id: 'office', person: 'Ola', does: 'support', pod: 'north' },
          ...many('closing', 1, 'head', 'north'),
          ...many('qualification', 2, 'north closing 1', 'north'),
          ...many('closing', 7, 'head', 'south'),
          ...many('closing', 4, 'head', 'west'),
          ...many('closing', 8, 'head', 'east'),
        ],
      },
      expect: [{ message: 'small', pods: ['north'] }],
      fixes: ['Merge north into west', 'Merge north into south'],
    },
  ],
})
