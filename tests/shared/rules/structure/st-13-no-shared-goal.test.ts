// When a missing shared goal is said.
import { st13NoSharedGoal } from '../../../../shared/rules/structure/st-13-no-shared-goal.ts'
import { belt } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

testRule(st13NoSharedGoal, {
  quiet: [
    { name: 'there is one', org: { ...belt(1, 1, 1, 1), sharedGoal: 'A million' } },
    { name: 'two parties share a room', org: { ...belt(1, 1, 1, 1), structure: 'two-party' } },
  ],
  fires: [
    {
      name: 'there is none',
      org: belt(1, 1, 1, 1),
      expect: [{ message: 'none' }],
      fixes: ['Share the won revenue of the whole team'],
    },
  ],
})
