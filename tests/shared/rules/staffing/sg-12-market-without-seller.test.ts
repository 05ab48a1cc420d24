// Markets that are on the plan and in nobody's hands.
import { sg12MarketWithoutSeller } from '../../../../shared/rules/staffing/sg-12-market-without-seller.ts'
import type { Note, RoleNote } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const seller = (id: string, market?: string, more: Partial<RoleNote> = {}): RoleNote => ({
  id,
  person: id,
  does: ['qualification', 'closing'],
  ...(market === undefined ? {} : { market }),
  ...more,
})

const selling = (segments: readonly string[], ...roles: readonly RoleNote[]): Note => ({
  structure: 'two-party',
  company: { segments },
  roles,
})

const vacant = (id: string, market: string): RoleNote => ({ id, does: 'closing', market })

testRule(sg12MarketWithoutSeller, {
  quiet: [
    {
      name: 'each has somebody',
      org: selling(['North', 'South'], seller('Ann', 'North'), seller('Ben', 'the south')),
    },
    {
      name: 'one seller has two of them',
      org: selling(['North', 'South'], seller('Ann', 'North, South')),
    },
    {
      name: 'somebody sells anywhere',
      org: selling(['North', 'South'], seller('Ann', 'North'), seller('Ben')),
    },
    {
      name: 'another seller is there already',
      org: selling([], seller('Ann', 'North'), vacant('second', 'North')),
    },
    { name: 'no seller at all, which is said', org: selling(['North'], vacant('first', 'North')) },
    { name: 'a market that is no word', org: selling([' ', '!'], seller('Ann', 'North')) },
    {
      name: 'pods, whose markets ST-09 looks at',
      org: { ...selling(['North', 'South'], seller('Ann', 'North')), structure: 'pods' },
    },
  ],
  fires: [
    {
      name: 'a market of the company',
      org: selling(['North', 'South'], seller('Ann', 'North'), seller('Ben', 'North')),
      expect: [{ message: 'unsold', data: { markets: ['South'] }, roles: [] }],
      fixes: ['Let Ann sell in South as well', 'Let Ben sell in South as well'],
    },
    {
      name: 'a seller who is still to be hired, although somebody sells anywhere',
      org: selling(['North', 'South'], seller('Ann'), vacant('open', ' South ')),
      expect: [{ message: 'unsold', data: { markets: ['South'] }, roles: ['open'] }],
    },
    {
      name: 'several, each said once',
      org: selling(['North', 'South', 'East'], seller('Ann', 'North'), vacant('open', 'South')),
      expect: [{ message: 'unsold', data: { markets: ['South', 'East'] }, roles: ['open'] }],
      fixes: [],
    },
  ],
})
