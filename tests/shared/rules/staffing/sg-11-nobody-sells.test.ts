// When a two-party team without a whole seller is said.
import { sg11NobodySells } from '../../../../shared/rules/staffing/sg-11-nobody-sells.ts'
import { many, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const team = (...roles: Note['roles']): Note => ({ structure: 'two-party', roles })

testRule(sg11NobodySells, {
  quiet: [
    {
      name: 'one seller does it all',
      org: team({ id: 's', person: 'Ben', does: ['qualification', 'closing'] }),
    },
    { name: 'two share it', org: team(...many('qualification', 1), ...many('closing', 1)) },
  ],
  fires: [
    {
      name: 'only leads',
      org: team(...many('lead-generation', 2)),
      expect: [{ message: 'nobody', stages: ['closing', 'qualification'] }],
      fixes: ['Add a seller'],
    },
    {
      name: 'a closer who does not qualify',
      org: team(...many('closing', 1)),
      expect: [{ message: 'half', data: { stage: 'qualification' } }],
    },
    {
      name: 'the seller is still to be hired',
      org: team(...many('lead-generation', 1), { id: 's', does: ['qualification', 'closing'] }),
      expect: [{ message: 'vacant', severity: 'warning', roles: ['s'] }],
    },
  ],
})
