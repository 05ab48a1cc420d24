// When a complex sale in two parties is said.
import { sf04ComplexSaleInTwoParties } from '../../../../shared/rules/size-fit/sf-04-complex-sale-in-two-parties.ts'
import { many, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const team = (complexity: 'simple' | 'several-meetings' | 'long-cycle', sellers = 1): Note => ({
  structure: 'two-party',
  roles: sellers === 0 ? many('lead-generation', 1) : many('closing', sellers),
  company: { complexity },
})

testRule(sf04ComplexSaleInTwoParties, {
  quiet: [
    { name: 'one or two calls', org: team('simple') },
    { name: 'several meetings', org: team('several-meetings') },
    { name: 'nobody sells yet', org: team('long-cycle', 0) },
    { name: 'three people, too few for a belt', org: team('long-cycle', 3) },
  ],
  fires: [
    {
      name: 'many people, long cycle',
      org: team('long-cycle', 4),
      expect: [{ message: 'complex' }],
      fixes: ['Use conveyor'],
    },
  ],
})
