// When closers and those who find leads do not match.
import { ba04ClosersAndLeads } from '../../../../shared/rules/balance/ba-04-closers-and-leads.ts'
import { belt, many, type Note, plus, withRoles } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const open = { does: 'closing', to: 'head' } as const

testRule(ba04ClosersAndLeads, {
  quiet: [
    { name: 'four closers for each', org: belt(1, 1, 8, 1), limit: 'closers-per-front' },
    { name: 'two closers for five', org: belt(3, 2, 2, 1), limit: 'closers-per-front-least' },
    { name: 'a team of seven', org: belt(1, 0, 5, 1) },
    { name: 'nobody finds leads', org: belt(0, 0, 9, 2) },
    { name: 'nobody closes', org: belt(5, 5, 0, 2) },
    { name: 'two parties', org: { ...belt(1, 1, 9, 1), structure: 'two-party' } },
    {
      name: 'an agency finds leads',
      org: { ...belt(1, 1, 9, 1), external: ['P lead-generation 1'] },
    },
    {
      name: 'somebody is being looked for',
      org: plus(belt(1, 1, 9, 1), { id: 'open', does: 'qualification', to: 'head' }),
    },
    {
      name: 'regions, with people beside them who find leads for all',
      org: plus(inPods(8, 8), ...many('lead-generation', 1)),
    },
    {
      name: 'a sales engineer in closing closes nothing',
      org: withRoles(belt(1, 1, 9, 1), { 'closing 1': { supportKind: 'sales-engineering' } }),
    },
  ],
  fires: [
    {
      name: 'nine closers live on two people',
      org: belt(1, 1, 9, 0),
      expect: [
        {
          message: 'many',
          data: { closers: 9, front: 2, pod: null },
          stages: ['lead-generation', 'qualification'],
        },
      ],
      fixes: ['Add a lead researcher'],
    },
    {
      name: 'exactly eight people',
      org: belt(1, 0, 7, 0),
      limit: 'closers-per-front-people',
      expect: [{ message: 'many', data: { closers: 7, front: 1, pod: null } }],
      fixes: ['Add a sales development rep'],
    },
    {
      name: 'eight people find leads for two closers',
      org: belt(4, 4, 2, 0),
      expect: [{ message: 'few', data: { closers: 2, front: 8, pod: null }, stages: ['closing'] }],
      fixes: ['Add 2 account executives'],
    },
    {
      name: 'one of the two missing closers is being looked for',
      org: plus(belt(4, 4, 2, 0), { id: 'open', ...open }),
      expect: [{ message: 'few' }],
      fixes: ['Add an account executive'],
    },
    {
      name: 'fourteen closers and one who finds leads',
      org: belt(1, 0, 14, 0),
      expect: [{ message: 'many' }],
      fixes: ['Add 3 roles'],
    },
    {
      name: 'so many that hiring is no quick fix',
      org: belt(1, 0, 40, 0),
      expect: [{ message: 'many' }],
      fixes: [],
    },
    {
      name: 'pods, one of which has more closers',
      org: inPods(4, 6),
      expect: [{ message: 'many', data: { closers: 10, front: 2, pod: null } }],
      fixes: ['Add a sales development rep'],
    },
    {
      name: 'a region that the sum over all hides',
      org: {
        ...inPods(9, 1),
        roles: [...inPods(9, 1).roles, ...many('qualification', 4, undefined, 'south')],
      },
      expect: [{ message: 'many', data: { closers: 9, front: 1, pod: 'north' }, pods: ['north'] }],
      fixes: ['Add 2 roles'],
    },
  ],
})

function inPods(north: number, south: number): Note {
  return {
    structure: 'pods',
    pods: ['north', 'south'],
    roles: [
      ...many('lead-generation', 1, undefined, 'north'),
      ...many('closing', north, undefined, 'north'),
      ...many('lead-generation', 1, undefined, 'south'),
      ...many('closing', south, undefined, 'south'),
    ],
  }
}
