// When a market that one seller alone knows is said.
import { spf08MarketOfOneSeller } from '../../../../shared/rules/single-point/spf-08-market-of-one-seller.ts'
import type { Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const agents = (east: Note['roles'][number]['backups'] = []): Note => ({
  structure: 'two-party',
  roles: [
    { id: 'gus', person: 'Gus', does: 'closing', market: 'North' },
    { id: 'hana', person: 'Hana', does: 'closing', market: 'North ' },
    { id: 'kim', person: 'Kim', does: 'closing', market: 'East', backups: east },
  ],
})

testRule(spf08MarketOfOneSeller, {
  quiet: [
    { name: 'a pair in each market', org: { ...agents(), roles: agents().roles.slice(0, 2) } },
    { name: 'somebody could step in', org: agents(['Gus']) },
    {
      name: 'one seller has no pair to be part of',
      org: { ...agents(), roles: agents().roles.slice(2) },
    },
  ],
  fires: [
    {
      name: 'one in the East',
      org: agents(),
      expect: [{ message: 'one-seller', data: { market: 'East', person: 'Kim' }, roles: ['kim'] }],
    },
    {
      name: 'two sellers, each with a market',
      org: { ...agents(), roles: agents().roles.slice(1) },
      limit: 'sellers-in-markets',
      expect: [{ message: 'one-seller' }, { message: 'one-seller' }],
    },
  ],
})
