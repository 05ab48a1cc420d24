// When closers of a complex product have nobody technical beside them.
import { ba11ClosersAndEngineers } from '../../../../shared/rules/balance/ba-11-closers-and-engineers.ts'
import { many, type Note, plus, type RoleNote } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const complex = (closers: number, ...others: readonly RoleNote[]): Note => ({
  company: { complexity: 'long-cycle' },
  roles: [...many('closing', closers), ...others],
})

/** So many closers in the north and in the south. */
const pods = (north: number, south: number): Note => ({
  structure: 'pods',
  pods: ['north', 'south'],
  company: { complexity: 'long-cycle' },
  roles: [
    ...many('closing', north, undefined, 'north'),
    ...many('closing', south, undefined, 'south'),
  ],
})

const ENGINEER = { supportKind: 'sales-engineering' } as const
const eva: RoleNote = { id: 'eva', person: 'Eva', does: 'support', ...ENGINEER }

testRule(ba11ClosersAndEngineers, {
  quiet: [
    { name: 'four for one engineer', org: complex(4, eva), limit: 'closers-per-engineer' },
    { name: 'two closers', org: complex(2) },
    {
      name: 'none where a service is sold by those who know it',
      org: { ...complex(9), company: { complexity: 'long-cycle', offerKind: 'service' } },
    },
    { name: 'a simple product', org: { ...complex(9), company: { complexity: 'simple' } } },
    { name: 'nobody said how complex', org: { roles: many('closing', 9) } },
    {
      name: 'an engineer in the closing lane is no closer',
      org: complex(4, { ...eva, does: 'closing' }),
    },
    {
      name: 'one is being looked for',
      org: complex(3, { id: 'open', does: 'support', ...ENGINEER }),
    },
    {
      name: 'six for one engineer where it takes several meetings',
      org: { ...complex(6, eva), company: { complexity: 'several-meetings' } },
      limit: 'closers-per-engineer-meetings',
    },
    {
      name: 'none where it takes several meetings',
      org: { ...complex(12), company: { complexity: 'several-meetings' } },
    },
    {
      name: 'one engineer beside the pods helps all of them',
      org: plus(pods(2, 2), eva),
    },
    { name: 'an agency closes', org: { ...complex(3), external: ['P closing 1'] } },
  ],
  fires: [
    {
      name: 'five for one engineer',
      org: complex(5, eva),
      expect: [
        {
          message: 'shared',
          data: { closers: 5, engineers: 1, pod: null },
          roles: ['eva'],
          stages: ['closing'],
        },
      ],
      fixes: ['Add a sales engineer'],
    },
    {
      name: 'three closers and no engineer',
      org: complex(3),
      limit: 'closers-for-engineer',
      expect: [{ message: 'none', severity: 'info', data: { closers: 3 }, roles: [] }],
      fixes: ['Add a sales engineer'],
    },
    {
      name: 'eight for one engineer',
      org: complex(8, eva),
      limit: 'closers-per-engineer-most',
      expect: [{ message: 'shared', severity: 'warning' }],
      fixes: ['Add a sales engineer'],
    },
    {
      name: 'nine for one engineer',
      org: complex(9, eva),
      expect: [{ message: 'shared', severity: 'error' }],
      fixes: ['Add 2 sales engineers'],
    },
    {
      name: 'seven for one engineer where it takes several meetings',
      org: { ...complex(7, eva), company: { complexity: 'several-meetings' } },
      expect: [{ message: 'shared', severity: 'info' }],
      fixes: ['Add a sales engineer'],
    },
    {
      name: 'a pod with too few, which the sum over all pods hides',
      org: plus(
        pods(5, 3),
        { ...eva, pod: 'north' },
        { id: 'ed', person: 'Ed', does: 'support', pod: 'south', ...ENGINEER },
      ),
      expect: [
        {
          message: 'shared',
          data: { closers: 5, engineers: 1, pod: 'north' },
          pods: ['north'],
          roles: ['eva'],
        },
      ],
      fixes: ['Add a sales engineer'],
    },
    {
      name: 'one open role is not enough',
      org: plus(complex(9), { id: 'open', does: 'support', ...ENGINEER }),
      expect: [{ message: 'none', severity: 'info' }],
      fixes: ['Add 2 sales engineers'],
    },
    {
      name: 'so many that hiring is no quick fix',
      org: complex(30),
      expect: [{ message: 'none', severity: 'info' }],
      fixes: [],
    },
  ],
})
