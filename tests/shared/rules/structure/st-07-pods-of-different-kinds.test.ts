// When pods that are divided by different things are said.
import { st07PodsOfDifferentKinds } from '../../../../shared/rules/structure/st-07-pods-of-different-kinds.ts'
import type { Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const pods = (details: Note['podDetails'], podAxis?: Note['podAxis']): Note => ({
  structure: 'pods',
  pods: ['Banks', 'France', 'Other'],
  roles: [],
  ...(details ? { podDetails: details } : {}),
  ...(podAxis ? { podAxis } : {}),
})

testRule(st07PodsOfDifferentKinds, {
  quiet: [
    { name: 'all as the chart says', org: pods({}, 'geography') },
    { name: 'nothing is said', org: pods({}) },
    { name: 'each says the same', org: pods({ Banks: { axis: 'product' } }, 'product') },
    { name: 'one says something, the others nothing', org: pods({ Banks: { axis: 'product' } }) },
  ],
  fires: [
    {
      name: 'an industry among regions',
      org: pods({ Banks: { axis: 'vertical' } }, 'geography'),
      expect: [
        {
          message: 'mixed',
          data: { axes: ['vertical', 'geography'] },
          pods: ['Banks', 'France', 'Other'],
        },
      ],
      fixes: ['Divide all by industry', 'Divide all by geography'],
    },
    {
      name: 'regions and products',
      org: pods({ Banks: { axis: 'product' }, France: { axis: 'geography' } }),
      expect: [{ message: 'mixed', pods: ['Banks', 'France'] }],
    },
    {
      name: 'all three',
      org: pods({
        Banks: { axis: 'vertical' },
        France: { axis: 'geography' },
        Other: { axis: 'product' },
      }),
      expect: [{ message: 'mixed' }],
    },
    {
      name: 'industries and products',
      org: pods({ Banks: { axis: 'vertical' } }, 'product'),
      expect: [{ message: 'mixed' }],
    },
  ],
})
