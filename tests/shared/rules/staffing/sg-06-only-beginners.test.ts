// When a stage of nothing but beginners is said.
import { sg06OnlyBeginners } from '../../../../shared/rules/staffing/sg-06-only-beginners.ts'
import { belt, many, type Note, withRoles } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const learning = (team: Note) => withRoles(team, { 'closing 1': { ramp: 50 } })

testRule(sg06OnlyBeginners, {
  quiet: [
    { name: 'one of two knows it', org: learning(belt(1, 1, 2, 1)) },
    { name: 'nobody does it', org: belt(1, 1, 0, 1) },
    {
      name: 'somebody who is ramped could step in',
      org: withRoles(learning(belt(1, 1, 1, 1)), {
        'closing 1': { ramp: 50, backups: ['P qualification 1'] },
      }),
    },
  ],
  fires: [
    {
      name: 'the only closer is learning',
      org: learning(belt(1, 1, 1, 1)),
      expect: [
        { message: 'beginners', data: { stage: 'closing', pod: null }, roles: ['closing 1'] },
      ],
      fixes: [
        'Make P qualification 1 the backup',
        'Make P account-management 1 the backup',
        'Make P lead-generation 1 the backup',
      ],
    },
    {
      name: 'in one pod',
      org: {
        structure: 'pods',
        pods: ['north'],
        roles: many('closing', 1, undefined, 'north').map((role) => ({ ...role, ramp: 99 })),
      },
      expect: [{ message: 'beginners', pods: ['north'] }],
    },
  ],
})
