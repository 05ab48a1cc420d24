// When a number that hangs on one seller is said.
import { spf05OneSellerCarriesTheNumber } from '../../../../shared/rules/single-point/spf-05-one-seller-carries-the-number.ts'
import { many, type Note, plus, withRoles } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const sellers = (...quotas: readonly number[]): Note => ({
  roles: many('closing', quotas.length).map((role, at) => ({ ...role, quota: quotas[at] ?? 0 })),
})

testRule(spf05OneSellerCarriesTheNumber, {
  quiet: [
    { name: 'forty of a hundred', org: sellers(40, 30, 30), limit: 'quota-percent' },
    { name: 'two sellers', org: sellers(90, 10) },
    { name: 'only two have a quota', org: plus(sellers(90, 10), ...many('closing', 4).slice(2)) },
    {
      name: 'the head has the quota of the team once more',
      org: plus(sellers(40, 30, 30), { id: 'h', person: 'Rae', does: 'leadership', quota: 100 }),
    },
    {
      name: 'a head who closes, too, has the quota of the team once more',
      org: plus(
        { roles: sellers(40, 30, 30).roles.map((role) => ({ ...role, to: 'h' })) },
        { id: 'h', person: 'Rae', does: ['leadership', 'closing'], quota: 100 },
      ),
    },
    {
      name: 'a shared quota is in the others already',
      org: withRoles(sellers(100, 40, 30, 30), { 'closing 1': { sharedQuota: true } }),
    },
    { name: 'impossible quotas', org: sellers(-50, 1e308, 1e308, 1e308) },
  ],
  fires: [
    {
      name: 'three sellers, one with most of it',
      org: sellers(60, 20, 20),
      limit: 'quota-percent-most',
      expect: [
        {
          message: 'carries',
          severity: 'warning',
          data: { person: 'P closing 1', percent: 60 },
          people: ['P closing 1'],
        },
      ],
      fixes: ['Share the number by working time'],
    },
    {
      name: 'exactly three have a quota',
      org: sellers(45, 30, 25),
      limit: 'quota-sellers',
      expect: [{ message: 'carries', severity: 'warning' }],
    },
    {
      name: 'more than sixty percent',
      org: sellers(61, 20, 19),
      expect: [{ message: 'carries', severity: 'error' }],
    },
    {
      name: 'in two roles',
      org: withRoles(sellers(30, 20, 30, 20), {
        'closing 1': { person: 'Ana' },
        'closing 2': { person: 'Ana' },
      }),
      expect: [{ message: 'carries', data: { person: 'Ana', percent: 50 } }],
    },
    {
      name: 'the others have little time, so evening out would not help',
      org: withRoles(sellers(70, 15, 15), {
        'closing 2': { fte: 0.2 },
        'closing 3': { fte: 0.2 },
      }),
      expect: [{ message: 'carries', severity: 'error' }],
      fixes: [],
    },
  ],
})
