// When customers whom nobody looks after are said.
import { sg09NobodyAfterTheDeal } from '../../../../shared/rules/staffing/sg-09-nobody-after-the-deal.ts'
import { many, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const sellers = (...more: Note['roles']): Note => ({
  structure: 'two-party',
  roles: [{ id: 'seller', person: 'Ben', does: ['qualification', 'closing'] }, ...more],
})

testRule(sg09NobodyAfterTheDeal, {
  quiet: [
    { name: 'an account manager', org: sellers(...many('account-management', 1)) },
    { name: 'support is enough', org: sellers(...many('support', 1)) },
  ],
  fires: [
    {
      name: 'only a seller',
      org: sellers(),
      expect: [{ message: 'nobody' }],
      fixes: ['Add an account manager', 'Let Ben do it'],
    },
    {
      name: 'still to be hired',
      org: sellers({ id: 'open', does: 'account-management' }),
      expect: [{ message: 'vacant', severity: 'info', roles: ['open'] }],
    },
  ],
})
