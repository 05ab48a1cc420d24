// When pods with the same customers are said.
import { st08PodsHuntTheSame } from '../../../../shared/rules/structure/st-08-pods-hunt-the-same.ts'
import { many, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const pods = (segments: NonNullable<Note['segments']>): Note => ({
  structure: 'pods',
  pods: ['a', 'b', 'c'],
  segments,
  roles: many('closing', 1, undefined, 'a'),
})

testRule(st08PodsHuntTheSame, {
  quiet: [
    { name: 'each its own', org: pods({ a: 'Banks', b: 'Insurers', c: 'Retail' }) },
    { name: 'none is named', org: pods({}) },
  ],
  fires: [
    {
      name: 'two alike but for capitals',
      org: pods({ a: 'Banks', b: ' banks', c: 'Retail' }),
      expect: [{ message: 'same', pods: ['a', 'b'] }],
      fixes: ['Merge b into a'],
    },
  ],
})
