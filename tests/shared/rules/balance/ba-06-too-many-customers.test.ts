// When an account manager has more customers than there is time for.
import { expect, test } from 'vitest'
import { sayFinding, validate } from '../../../../shared/findings/validate.ts'
import { ba06TooManyCustomers } from '../../../../shared/rules/balance/ba-06-too-many-customers.ts'
import { buildDocument, many, type Note, withRoles } from '../../../helpers/build-document.ts'
import { english } from '../../../helpers/english.ts'
import { testRule } from '../../../helpers/rule-tester.ts'
import { TODAY } from '../../../helpers/today.ts'

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

const own = (accountsPerManager: number, note: Note): Note => ({
  ...note,
  assumptions: { accountsPerManager },
})

const kind = (kindOfBusiness: 'insurance-personal' | 'software-enterprise', note: Note): Note => ({
  ...note,
  company: { kindOfBusiness },
})

const FIRST = 'account-management 1'
const SECOND = 'account-management 2'
const SHARE = 'Share the customers by working time'

testRule(ba06TooManyCustomers, {
  quiet: [
    { name: 'sixty, by the usual figure', org: managers(60) },
    { name: 'eighteen enterprises', org: customersAre('enterprise', managers(18)) },
    { name: 'two hundred small firms', org: customersAre('small-business', managers(200)) },
    { name: 'nine hundred policies', org: kind('insurance-personal', managers(900)) },
    { name: 'as many as the user says', org: own(800, managers(700)) },
    {
      name: 'large customers are no more than small ones',
      org: { ...managers(40), company: { dealSize: 5_000_000 } },
    },
    {
      name: 'a founder, by the usual figure',
      org: {
        roles: [
          { id: 'a', person: 'Ana', does: ['leadership', 'account-management'], accounts: 30 },
        ],
      },
    },
    {
      name: 'somebody who sells as well, without written shares',
      org: {
        roles: [{ id: 'a', person: 'Ana', does: ['closing', 'account-management'], accounts: 30 }],
      },
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
      name: 'sixty, by the user’s figure',
      org: own(40, managers(60, 20)),
      limit: 'load-factor',
      expect: [
        {
          message: 'customers',
          severity: 'info',
          data: { person: `P ${FIRST}`, customers: 60, time: 40, basis: 'own' },
          roles: [FIRST],
          people: [`P ${FIRST}`],
        },
      ],
      fixes: [SHARE, 'Add an account manager for 30 of them'],
    },
    {
      name: 'sixty-one, and nobody who has time',
      org: own(40, managers(61, 40)),
      expect: [{ message: 'customers', severity: 'warning' }],
      fixes: ['Add an account manager for 31 of them'],
    },
    {
      name: 'by the usual figure a note',
      org: managers(90),
      expect: [
        {
          message: 'customers',
          severity: 'info',
          data: { person: `P ${FIRST}`, customers: 90, time: 40, basis: 'usual' },
        },
      ],
    },
    {
      name: 'three thousand, whatever the figures are',
      org: managers(3000),
      expect: [
        {
          message: 'customers',
          severity: 'warning',
          data: { person: `P ${FIRST}`, customers: 3000, time: 40, basis: 'anyhow' },
        },
      ],
    },
    {
      name: 'a thousand policies of software’s kind are too many even for the smallest firms',
      org: kind('software-enterprise', managers(200)),
      expect: [{ message: 'customers', severity: 'warning' }],
    },
    {
      name: 'half a day, written, for account management',
      org: own(40, withRoles(managers(30), { [FIRST]: { fte: 0.5 } })),
      expect: [{ message: 'customers', severity: 'info' }],
      fixes: ['Add an account manager for 20 of them'],
    },
    {
      name: 'two people, the fuller one first',
      org: own(40, managers(70, 75)),
      expect: [
        {
          message: 'customers',
          severity: 'warning',
          data: { person: `P ${SECOND}`, customers: 75, time: 40, basis: 'own' },
          people: [`P ${SECOND}`],
        },
        { message: 'customers', severity: 'warning', people: [`P ${FIRST}`] },
      ],
      fixes: ['Add an account manager for 38 of them'],
    },
    {
      name: 'hardly any time',
      org: own(40, withRoles(managers(5), { [FIRST]: { fte: 0.01 } })),
      expect: [
        {
          message: 'customers',
          severity: 'warning',
          data: { person: `P ${FIRST}`, customers: 5, time: 0, basis: 'own' },
        },
      ],
    },
    {
      name: 'the other one is new',
      org: own(50, withRoles(managers(60, 10), { [SECOND]: { ramp: 50 } })),
      expect: [{ message: 'customers', severity: 'info' }],
      fixes: ['Add an account manager for 30 of them'],
    },
    {
      name: 'the other one serves another pod',
      org: {
        assumptions: { accountsPerManager: 50 },
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
        assumptions: { accountsPerManager: 50 },
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
      org: own(50, managers(1000)),
      expect: [{ message: 'customers', severity: 'warning' }],
      fixes: [],
    },
  ],
})

test('of what is too much by any figures no usual number is told', () => {
  const document = buildDocument({ structure: 'conveyor', ...managers(3000) })
  const finding = validate(document, TODAY).find(({ rule }) => rule === 'BA-06')
  expect(finding && sayFinding(finding, english).headline).toBe(
    `P ${FIRST} has 3,000 customers, more than anybody can look after, whatever your figures`,
  )
})
