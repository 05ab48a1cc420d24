// When the sum of the quotas does not fit the target.
import { ba07QuotasAndTarget } from '../../../../shared/rules/balance/ba-07-quotas-and-target.ts'
import { many, type Note, plus } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const team = (target: number, ...quotas: readonly number[]): Note => ({
  company: { target },
  roles: many('closing', quotas.length).map((role, at) => ({ ...role, quota: quotas[at] ?? 0 })),
})

const FIX = 'Set quotas to 15% above the target'

testRule(ba07QuotasAndTarget, {
  quiet: [
    { name: 'five percent of reserve', org: team(1000, 500, 550), limit: 'quotas-tight' },
    { name: 'thirty percent of reserve', org: team(1000, 700, 600), limit: 'quotas-high' },
    { name: 'no quotas', org: { ...team(1000), roles: many('closing', 2) } },
    { name: 'no target', org: { roles: team(1, 100).roles } },
    { name: 'a target of nothing', org: team(0, 100) },
    {
      name: 'the head has the sum once more',
      org: plus(team(1000, 1150), { id: 'h', person: 'Rae', does: 'leadership', quota: 1150 }),
    },
    { name: 'impossible quotas', org: team(1, 1e308, 1e308) },
  ],
  fires: [
    {
      name: 'not even if all make it',
      org: team(520_000, 300_000),
      expect: [
        {
          message: 'short',
          severity: 'error',
          data: { ratio: 300_000 / 520_000 },
          stages: ['closing'],
        },
      ],
      fixes: [FIX],
    },
    {
      name: 'just below, which is not 100%',
      org: team(1000, 999),
      expect: [{ message: 'short', severity: 'error' }],
    },
    {
      name: 'exactly the target',
      org: team(1000, 400, 600),
      limit: 'quotas-least',
      expect: [{ message: 'tight', severity: 'info' }],
      fixes: [FIX],
    },
    {
      name: 'fifty percent above',
      org: team(1000, 700, 800),
      limit: 'quotas-most',
      expect: [{ message: 'high', severity: 'warning' }],
      fixes: [FIX],
    },
    {
      name: 'more than fifty percent above',
      org: team(1000, 700, 801),
      expect: [{ message: 'high', severity: 'error' }],
    },
    {
      name: 'the missing part is an open role',
      org: plus(team(1000, 600), { id: 'open', does: 'closing', quota: 550 }),
      expect: [{ message: 'short' }],
    },
    {
      name: 'own limits that 15% does not fit',
      org: { ...team(1000, 1200), thresholds: { 'quotas-tight': 102, 'quotas-high': 110 } },
      expect: [{ message: 'high', severity: 'warning' }],
      fixes: [],
    },
    {
      name: 'a target of next to nothing',
      org: team(0.001, 1e5),
      expect: [{ message: 'high', severity: 'error' }],
      fixes: [],
    },
  ],
})
