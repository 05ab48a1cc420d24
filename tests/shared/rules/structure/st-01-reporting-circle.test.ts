// When managers that lead back to the beginning are said, once per circle.
import { st01ReportingCircle } from '../../../../shared/rules/structure/st-01-reporting-circle.ts'
import { belt, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const links = (...pairs: readonly (readonly [string, string])[]): Note => ({
  structure: 'two-party',
  roles: pairs.map(([id, to]) => ({ id, to, person: id, does: 'closing' })),
})

testRule(st01ReportingCircle, {
  quiet: [
    { name: 'a tree', org: belt(1, 1, 1, 1) },
    { name: 'two leaders with one id', org: links(['a', 'top'], ['a', 'top'], ['b', 'a']) },
    { name: 'a manager who is not on the chart', org: links(['a', 'nobody']) },
  ],
  fires: [
    {
      name: 'to oneself',
      org: links(['a', 'a']),
      expect: [{ message: 'circle', roles: ['a'] }],
      fixes: ['Let a report to nobody'],
    },
    {
      name: 'two, with somebody below',
      org: links(['a', 'b'], ['b', 'a'], ['c', 'a']),
      expect: [{ message: 'circle', roles: ['a', 'b'] }],
    },
    {
      name: 'two circles',
      org: links(['a', 'b'], ['b', 'c'], ['c', 'a'], ['x', 'x']),
      expect: [
        { message: 'circle', roles: ['a', 'b', 'c'] },
        { message: 'circle', roles: ['x'] },
      ],
    },
  ],
})
