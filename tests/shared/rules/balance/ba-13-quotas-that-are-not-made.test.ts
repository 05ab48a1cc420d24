// Quotas that cover the target on paper, and that nobody makes.
import { ba13QuotasThatAreNotMade } from '../../../../shared/rules/balance/ba-13-quotas-that-are-not-made.ts'
import { belt, type Note, withRoles } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

/** Two quotas of so much for a target of 100. */
const covering = (quota: number, made: number, eligible = 5): Note => ({
  ...withRoles(belt(1, 1, 2, 1), { 'closing 1': { quota }, 'closing 2': { quota } }),
  company: { target: 100 },
  kpis: [{ flag: 'quota', date: '2026-09-30', made, eligible }],
})

testRule(ba13QuotasThatAreNotMade, {
  quiet: [
    { name: 'half of them made it', org: covering(60, 2, 4), limit: 'quotas-made' },
    { name: 'quotas do not cover the target, which is said of them', org: covering(54, 1) },
    { name: 'two sellers are no pattern', org: covering(60, 0, 2) },
    { name: 'nobody counted', org: { ...covering(60, 1), kpis: [] } },
    { name: 'more than had one', org: covering(60, -1) },
    {
      name: 'it was so, and is over',
      org: {
        ...covering(60, 1),
        kpis: [
          { flag: 'quota', date: '2026-09-30', made: 3, eligible: 5 },
          { flag: 'quota', date: '2025-09-30', made: 1, eligible: 5 },
        ],
      },
    },
    { name: 'no target', org: { ...covering(60, 1), company: {} } },
  ],
  fires: [
    {
      name: 'one of five made theirs',
      org: covering(60, 1),
      expect: [
        {
          message: 'unmade',
          data: { cover: 1.2, isNew: false, made: 1, eligible: 5 },
          stages: ['closing'],
        },
      ],
      fixes: [],
    },
    {
      name: 'quotas just cover it',
      org: covering(55, 1),
      limit: 'quotas-cover',
      expect: [{ message: 'unmade', severity: 'warning' }],
    },
    {
      name: 'one of three made theirs',
      org: covering(60, 1, 3),
      limit: 'quota-eligible',
      expect: [{ message: 'unmade' }],
    },
  ],
})
