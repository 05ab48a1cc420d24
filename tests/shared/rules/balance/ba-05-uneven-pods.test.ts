// When pods of different sizes are said.
import { ba05UnevenPods } from '../../../../shared/rules/balance/ba-05-uneven-pods.ts'
import { many, type Note, withRoles } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

/** So many closers in each pod. */
const pods = (people: Readonly<Record<string, number>>): Note => ({
  structure: 'pods',
  pods: Object.keys(people),
  roles: Object.entries(people).flatMap(([pod, count]) => many('closing', count, undefined, pod)),
})

const busy = ['north closing 1', 'north closing 2', 'north closing 3', 'north closing 4']

testRule(ba05UnevenPods, {
  quiet: [
    { name: 'six and four', org: pods({ north: 6, south: 4 }), limit: 'pod-ratio' },
    { name: 'an empty pod', org: pods({ north: 6, south: 0 }) },
    {
      name: 'other segments, which may be of any size',
      org: { ...pods({ north: 8, south: 4 }), segments: { north: 'Banks', south: 'Farms' } },
    },
    {
      name: 'as many people as the targets ask for',
      org: {
        ...pods({ north: 8, south: 4 }),
        podDetails: { north: { target: 2000 }, south: { target: 1000 } },
      },
    },
    { name: 'one pod', org: pods({ north: 6 }) },
    { name: 'a belt', org: { ...pods({ north: 6, south: 2 }), structure: 'conveyor' } },
  ],
  fires: [
    {
      name: 'eight and five',
      org: pods({ north: 8, south: 5 }),
      expect: [
        {
          message: 'uneven',
          severity: 'info',
          data: { large: 'north', small: 'south', most: 8, least: 5 },
          pods: ['north', 'south'],
        },
      ],
      fixes: ['Move P north closing 1 over to south'],
    },
    {
      name: 'eight and four',
      org: pods({ south: 4, west: 6, north: 8 }),
      limit: 'pod-ratio-most',
      expect: [{ message: 'uneven', severity: 'warning', pods: ['north', 'south'] }],
      fixes: ['Move P north closing 1 over to south'],
    },
    {
      name: 'the same segment among others',
      org: {
        ...pods({ north: 8, south: 4, west: 1 }),
        segments: { north: 'Banks', south: ' banks', west: 'Farms' },
      },
      expect: [{ message: 'uneven', severity: 'warning', pods: ['north', 'south'] }],
    },
    {
      name: 'as many people for half the target',
      org: {
        ...pods({ north: 4, south: 4 }),
        segments: { north: 'Banks', south: 'Farms' },
        podDetails: { north: { target: 1000 }, south: { target: 2000 } },
      },
      expect: [
        {
          message: 'uneven-targets',
          severity: 'warning',
          data: {
            large: 'north',
            small: 'south',
            most: 4,
            least: 4,
            targets: { large: 1000, small: 2000 },
          },
        },
      ],
      fixes: ['Move P north closing 1 over to south'],
    },
    {
      name: 'with leads, where only the second closer is free to go',
      org: {
        ...withRoles(pods({ north: 4, south: 2 }), {
          'north closing 4': { to: 'north closing 3' },
        }),
        podDetails: {
          north: { leadId: 'north closing 1' },
          south: { leadId: 'south closing 1' },
        },
      },
      expect: [{ message: 'uneven', severity: 'warning' }],
      fixes: ['Move P north closing 2 over to south'],
    },
    {
      name: 'so uneven that one move would not help',
      org: pods({ north: 12, south: 2 }),
      expect: [{ message: 'uneven', severity: 'warning' }],
      fixes: [],
    },
    {
      name: 'everybody has more than one job',
      org: withRoles(
        pods({ north: 4, south: 2 }),
        Object.fromEntries(busy.map((id) => [id, { does: ['closing', 'leadership'] as const }])),
      ),
      expect: [{ message: 'uneven' }],
      fixes: [],
    },
    {
      name: 'an agency and somebody with two roles stay',
      org: {
        ...pods({ north: 4, south: 2 }),
        external: ['P north closing 1', 'P north closing 2'],
        roles: [
          ...pods({ north: 4, south: 2 }).roles,
          { id: 'a', person: 'P north closing 3', does: 'support' },
          { id: 'b', person: 'P north closing 4', does: 'support' },
        ],
      },
      expect: [{ message: 'uneven' }],
      fixes: [],
    },
  ],
})
