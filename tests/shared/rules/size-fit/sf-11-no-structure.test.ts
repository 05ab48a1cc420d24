// When a chart without a structure is said.
import { sf11NoStructure } from '../../../../shared/rules/size-fit/sf-11-no-structure.ts'
import { belt, many } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

testRule(sf11NoStructure, {
  quiet: [
    { name: 'one person needs none', org: { structure: null, roles: many('closing', 1) } },
    { name: 'it is chosen', org: { structure: 'conveyor', roles: many('closing', 3) } },
  ],
  fires: [
    {
      name: 'two people',
      org: { structure: null, roles: many('closing', 2) },
      limit: 'structure-from',
      expect: [{ message: 'none' }],
      fixes: ['Use two-party', 'Use conveyor'],
    },
    {
      name: 'four people: what fits comes first',
      org: { structure: null, roles: many('closing', 4) },
      expect: [{ message: 'none' }],
      fixes: ['Use conveyor', 'Use two-party'],
    },
    {
      name: 'thirty people',
      org: {
        ...belt(8, 8, 7, 7),
        structure: null,
        company: { geography: 'several-countries' },
      },
      expect: [{ message: 'none' }],
      fixes: ['Use pods', 'Use conveyor', 'Use two-party'],
    },
  ],
})
