// When a role without a stage is said, and which stage its title speaks of.
import { dq04RoleWithoutStage } from '../../../../shared/rules/data/dq-04-role-without-stage.ts'
import { belt, plus } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

testRule(dq04RoleWithoutStage, {
  quiet: [{ name: 'every role has one', org: belt(1, 1, 1, 1) }],
  fires: [
    {
      name: 'the title tells',
      org: plus(belt(1, 1, 1, 1), { id: 'x', title: 'Senior SDR' }),
      expect: [{ message: 'undecided', data: { title: 'Senior SDR' }, roles: ['x'] }],
      fixes: ['Put it in qualification'],
    },
    {
      name: 'the title does not tell',
      org: plus(belt(1, 1, 1, 1), { id: 'x', title: 'Wizard' }),
      expect: [{ message: 'undecided' }],
      fixes: [],
    },
  ],
})
