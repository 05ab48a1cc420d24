// When closers of a complex product have nobody technical beside them.
import { ba11ClosersAndEngineers } from '../../../../shared/rules/balance/ba-11-closers-and-engineers.ts'
import { many, type Note, plus, type RoleNote } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const complex = (closers: number, ...others: readonly RoleNote[]): Note => ({
  company: { complexity: 'long-cycle' },
  roles: [...many('closing', closers), ...others],
})

const ENGINEER = { supportKind: 'sales-engineering' } as const
const eva: RoleNote = { id: 'eva', person: 'Eva', does: 'support', ...ENGINEER }

testRule(ba11ClosersAndEngineers, {
  quiet: [
    { name: 'four for one engineer', org: complex(4, eva), limit: 'closers-per-engineer' },
    { name: 'two closers', org: complex(2) },
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
    { name: 'an agency closes', org: { ...complex(3), external: ['P closing 1'] } },
  ],
  fires: [
    {
      name: 'five for one engineer',
      org: complex(5, eva),
      expect: [
        {
          message: 'shared',
          data: { closers: 5, engineers: 1 },
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
