// When a stage of the belt without any role is said, and how gravely.
import { sg01StageWithoutRole } from '../../../../shared/rules/staffing/sg-01-stage-without-role.ts'
import { belt, plus } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

testRule(sg01StageWithoutRole, {
  quiet: [
    { name: 'all four stages are held', org: belt(1, 1, 1, 1) },
    {
      name: 'the stage has a vacant role',
      org: plus(belt(1, 1, 1, 0), { id: 'am', does: 'account-management' }),
    },
    {
      name: 'in two-party nobody needs four stages',
      org: { ...belt(1, 0, 1, 0), structure: 'two-party' },
    },
  ],
  fires: [
    {
      name: 'nobody qualifies',
      org: belt(1, 0, 1, 1),
      expect: [{ message: 'nobody', data: { stage: 'qualification' }, stages: ['qualification'] }],
      fixes: ['Add a sales development rep', 'Let P lead-generation 1 do it'],
    },
    {
      name: 'no account manager is only a note while there are no customers',
      org: { ...belt(1, 1, 1, 0), company: { customers: 0 } },
      expect: [{ message: 'nobody', severity: 'info', stages: ['account-management'] }],
    },
    {
      name: 'nobody finds leads, but they come in',
      org: { ...belt(0, 1, 1, 1), company: { leadSource: 'inbound' } },
      expect: [{ message: 'inbound', severity: 'info', stages: ['lead-generation'] }],
      fixes: ['Add a lead researcher', 'Let P qualification 1 do it'],
    },
    {
      name: 'no account manager with a first customer',
      org: { ...belt(1, 1, 1, 0), company: { customers: 1 } },
      expect: [{ message: 'nobody', severity: 'error', stages: ['account-management'] }],
    },
  ],
})
