// When missing figures are said.
import { kp08NoFigures } from '../../../../shared/rules/red-flags/kp-08-no-figures.ts'
import { belt } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

testRule(kp08NoFigures, {
  quiet: [
    { name: 'three people', org: belt(1, 1, 1, 0) },
    {
      name: 'one figure is there',
      org: {
        ...belt(1, 1, 1, 1),
        kpis: [{ flag: 'market-share', date: '2020-01-01', percent: 1 }],
      },
    },
  ],
  fires: [
    {
      name: 'four people and no figure',
      limit: 'figures-from',
      org: belt(1, 1, 1, 1),
      expect: [{ message: 'none' }],
    },
  ],
})
