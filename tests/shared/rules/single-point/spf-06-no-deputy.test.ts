// When a manager without a deputy is said.
import { spf06NoDeputy } from '../../../../shared/rules/single-point/spf-06-no-deputy.ts'
import { many, type Note, withRoles } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const team = (reports: number): Note => ({
  roles: [{ id: 'head', person: 'Rae', does: 'leadership' }, ...many('closing', reports, 'head')],
})

testRule(spf06NoDeputy, {
  quiet: [
    { name: 'three reports', org: team(3) },
    { name: 'a deputy is named', org: withRoles(team(4), { head: { backups: ['P closing 1'] } }) },
  ],
  fires: [
    {
      name: 'four reports',
      org: team(4),
      limit: 'reports-for-deputy',
      expect: [{ message: 'none', data: { manager: 'Rae' }, roles: ['head'] }],
    },
    {
      name: 'the deputy is still learning',
      org: withRoles(team(4), {
        head: { backups: ['P closing 1'] },
        'closing 1': { ramp: 10 },
      }),
      expect: [{ message: 'none' }],
    },
  ],
})
