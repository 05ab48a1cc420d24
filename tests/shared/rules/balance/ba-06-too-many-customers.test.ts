// When an account manager has more customers than there is time for.
import { ba06TooManyCustomers } from '../../../../shared/rules/balance/ba-06-too-many-customers.ts'
import { many, type Note, withRoles } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const managers = (...accounts: readonly number[]): Note => ({
  roles: many('account-management', accounts.length).map((role, at) => ({
    ...role,
    accounts: accounts[at] ?? 0,
  })),
})

const customersAre = (customers: 'enterprise' | 'small-business', note: Note): Note => ({
  ...note,
  kpis: [{ flag: 'customer-attrition', date: '2026-05-01', percentPerYear: 5, customers }],
})

const FIRST = 'account-management 1'
const SECOND = 'account-management 2'
const SHARE = 'Share the customers by working time'

testRule(ba06TooManyCustomers, {
  quiet: [
    { name: 'fifty', org: managers(50), limit: 'load-accounts' },
    {
      name: 'fifteen enterprises',
      org: customersAre('enterprise', managers(15)),
      limit: 'load-accounts-enterprise',
    },
    {
      name: 'two hundred small firms',
      org: customersAre('small-business', managers(200)),
      limit: 'load-accounts-small',
    },
    {
      name: 'two million',
      org: { ...managers(40), company: { dealSize: 50_000 } },
      limit: 'load-revenue',
    },
    { name: 'an agency', org: { ...managers(500), external: [`P ${FIRST}`] } },
    {
      name: 'a vacant role',
      org: { roles: [{ id: 'a', does: 'account-management', accounts: 90 }] },
    },
    { name: 'impossible numbers', org: managers(-90, 1e300) },
    { name: 'no time', org: withRoles(managers(90), { [FIRST]: { fte: 0 } }) },
  ],
  fires: [
    {
      name: 'seventy-five',
      org: managers(75, 20),
      limit: 'load-factor',
      expect: [
        {
          message: 'customers',
          severity: 'info',
          data: { person: `P ${FIRST}`, customers: 75, time: 50 },
          roles: [FIRST],
          people: [`P ${FIRST}`],
        },
      ],
      fixes: [SHARE, 'Add an account manager for 38 of them'],
    },
    {
      name: 'seventy-six, and nobody who has time',
      org: managers(76, 50),
      expect: [{ message: 'customers', severity: 'warning' }],
      fixes: ['Add an account manager for 38 of them'],
    },
    {
      name: 'half a day for account management',
      org: {
        roles: [{ id: 'a', person: 'Ana', does: ['closing', 'account-management'], accounts: 30 }],
      },
      expect: [
        {
          message: 'customers',
          severity: 'info',
          data: { person: 'Ana', customers: 30, time: 25 },
        },
      ],
      fixes: ['Add an account manager for 20 of them'],
    },
    {
      name: 'the other one is new',
      org: withRoles(managers(60, 10), { [SECOND]: { ramp: 50 } }),
      expect: [{ message: 'customers', severity: 'info' }],
      fixes: ['Add an account manager for 30 of them'],
    },
    {
      name: 'the other one serves another pod',
      org: {
        structure: 'pods',
        pods: ['north', 'south'],
        roles: withRoles(managers(120, 10), {
          [FIRST]: { pod: 'north' },
          [SECOND]: { pod: 'south' },
        }).roles,
      },
      expect: [{ message: 'customers', severity: 'warning' }],
      fixes: ['Add 2 account managers for 80 of them'],
    },
    {
      name: 'in two roles, one of them in another pod',
      org: {
        structure: 'pods',
        pods: ['north', 'south'],
        roles: withRoles(managers(90, 90), {
          [FIRST]: { pod: 'north', person: 'Ana' },
          [SECOND]: { pod: 'south', person: 'Ana' },
        }).roles,
      },
      expect: [{ message: 'customers', roles: [FIRST, SECOND] }],
      fixes: [],
    },
    {
      name: 'far too many for a few hires',
      org: managers(1000),
      expect: [{ message: 'customers', severity: 'warning' }],
      fixes: [],
    },
    {
      name: 'few customers, but large ones',
      org: { ...managers(10, 2), company: { dealSize: 250_000 } },
      expect: [
        {
          message: 'revenue',
          severity: 'info',
          data: { person: `P ${FIRST}`, revenue: 2_500_000 },
        },
      ],
      fixes: [SHARE, 'Add an account manager for 5 of them'],
    },
    {
      name: 'one customer who is too large for anybody',
      org: { ...managers(1), company: { dealSize: 5_000_000 } },
      expect: [{ message: 'revenue', severity: 'warning' }],
      fixes: [],
    },
  ],
})
