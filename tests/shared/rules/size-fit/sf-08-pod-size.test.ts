// When pods of an odd size are said.
import { BELT_STAGES } from '../../../../shared/document/vocabulary.ts'
import { sf08PodSize } from '../../../../shared/rules/size-fit/sf-08-pod-size.ts'
import { many, type Note, plus } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const pod = (people: number): Note => ({
  structure: 'pods',
  pods: ['north'],
  roles: many('closing', people, undefined, 'north'),
})

/** So many in each of the four stages of one pod. */
const whole = (...crew: readonly [number, number, number, number]): Note => ({
  ...pod(0),
  roles: BELT_STAGES.flatMap((stage, at) => many(stage, crew[at] ?? 0, undefined, 'north')),
})

testRule(sf08PodSize, {
  quiet: [
    { name: 'four people', org: pod(4), limit: 'pod-least' },
    { name: 'ten people', org: pod(10), limit: 'pod-most' },
    {
      name: 'a region with its own belt and its own manager',
      org: plus(whole(2, 3, 8, 2), { id: 'lead', person: 'Lea', does: 'leadership', pod: 'north' }),
    },
    {
      name: 'a region whose manager is still to be found',
      org: plus(whole(6, 6, 16, 8), { id: 'open', does: 'leadership', pod: 'north' }),
    },
  ],
  fires: [
    {
      name: 'three people',
      org: pod(3),
      expect: [{ message: 'small', data: { pod: 'north', people: 3, limit: 4 }, pods: ['north'] }],
      fixes: [],
    },
    {
      name: 'eleven people',
      org: whole(3, 3, 3, 2),
      expect: [{ message: 'large', data: { pod: 'north', people: 11, limit: 10, parts: 2 } }],
      fixes: ['Split it in two'],
    },
    {
      name: 'twenty-one people',
      org: whole(5, 6, 5, 5),
      expect: [{ message: 'large', data: { pod: 'north', people: 21, limit: 10, parts: 3 } }],
      fixes: ['Split it into 3 pods'],
    },
    {
      name: 'so many that it is no pod',
      org: whole(22, 22, 23, 23),
      expect: [{ message: 'large' }],
      fixes: [],
    },
    {
      name: 'too few in two stages to split it',
      org: whole(1, 2, 8, 1),
      expect: [
        {
          message: 'shallow',
          data: {
            pod: 'north',
            people: 12,
            limit: 10,
            parts: 2,
            stages: ['lead-generation', 'account-management'],
          },
        },
      ],
      fixes: [],
    },
    {
      name: 'a manager does not make a region of one who is alone',
      org: plus(whole(1, 4, 4, 4), { id: 'lead', person: 'Lea', does: 'leadership', pod: 'north' }),
      expect: [{ message: 'shallow' }],
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
