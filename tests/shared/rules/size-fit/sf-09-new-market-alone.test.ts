// When lone sellers in a new market are said.
import { sf09NewMarketAlone } from '../../../../shared/rules/size-fit/sf-09-new-market-alone.ts'
import { many, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const team = (sellers: number, company: NonNullable<Note['company']>): Note => ({
  structure: 'two-party',
  roles: many('closing', sellers),
  company,
})

testRule(sf09NewMarketAlone, {
  quiet: [
    { name: 'the founder alone', org: team(1, { market: 'new', growth: 'founder-led' }) },
    {
      name: 'two sellers, too few for a belt',
      org: team(2, { market: 'new', growth: 'start-up' }),
    },
    { name: 'an established market', org: team(3, { market: 'established', growth: 'start-up' }) },
    { name: 'an established company', org: team(3, { market: 'new', growth: 'established' }) },
  ],
  fires: [
    {
      name: 'four sellers of a start-up',
      org: team(4, { market: 'new', growth: 'start-up' }),
      limit: 'sellers-in-markets',
      expect: [{ message: 'alone' }],
      fixes: ['Use conveyor'],
    },
  ],
})
