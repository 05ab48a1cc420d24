// When a stage with nothing but vacant roles is said.
import { sg02StageOnPaperOnly } from '../../../../shared/rules/staffing/sg-02-stage-on-paper-only.ts'
import { belt, plus } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

testRule(sg02StageOnPaperOnly, {
  quiet: [
    { name: 'one of two is filled', org: plus(belt(1, 1, 1, 1), { id: 'open', does: 'closing' }) },
    { name: 'there is no role at all', org: belt(1, 1, 0, 1) },
  ],
  fires: [
    {
      name: 'both closers are still to be hired',
      org: plus(belt(1, 1, 0, 1), { id: 'a', does: 'closing' }, { id: 'b', does: 'closing' }),
      expect: [{ message: 'vacant', data: { stage: 'closing', count: 2 }, roles: ['a', 'b'] }],
    },
  ],
})
