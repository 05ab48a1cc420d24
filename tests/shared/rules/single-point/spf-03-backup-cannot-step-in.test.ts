// When a named backup who could not step in is said.
import { spf03BackupCannotStepIn } from '../../../../shared/rules/single-point/spf-03-backup-cannot-step-in.ts'
import { belt, plus, withRoles } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const named = (backup: string, ramp = 100) =>
  withRoles(belt(1, 1, 1, 1), { 'closing 1': { backups: [backup] }, 'qualification 1': { ramp } })

testRule(spf03BackupCannotStepIn, {
  quiet: [
    { name: 'a ramped colleague', org: named('P qualification 1') },
    { name: 'nobody is named', org: belt(1, 1, 1, 1) },
  ],
  fires: [
    {
      name: 'oneself',
      org: named('P closing 1'),
      expect: [{ message: 'self', roles: ['closing 1'], people: ['P closing 1'] }],
    },
    {
      name: 'somebody who is not on the chart',
      org: named('Ghost'),
      expect: [{ message: 'missing', roles: ['closing 1'], people: [] }],
    },
    {
      name: 'somebody who is still learning',
      org: named('P qualification 1', 50),
      expect: [{ message: 'not-ready', people: ['P qualification 1'] }],
    },
    {
      name: 'somebody without working time',
      org: plus(named('Idle'), { id: 'idle', person: 'Idle', does: 'support', fte: 0 }),
      expect: [{ message: 'not-ready', people: ['Idle'] }],
    },
  ],
})
