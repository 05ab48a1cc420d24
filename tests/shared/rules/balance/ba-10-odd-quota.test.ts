// When one closer's quota is unlike those of the others.
import { ba10OddQuota } from '../../../../shared/rules/balance/ba-10-odd-quota.ts'
import { many, type Note, withRoles } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const closers = (...quotas: readonly number[]): Note => ({
  roles: many('closing', quotas.length).map((role, at) => ({ ...role, quota: quotas[at] ?? 0 })),
})

testRule(ba10OddQuota, {
  quiet: [
    { name: 'a third more and a third less', org: closers(100, 133, 67), limit: 'quota-deviation' },
    { name: 'two closers', org: closers(100, 300) },
    {
      name: 'half the time, half the quota',
      org: withRoles(closers(100, 100, 50), { 'closing 3': { fte: 0.5 } }),
    },
    {
      name: 'beginners at different points',
      org: withRoles(closers(100, 100, 100, 25, 50, 75), {
        'closing 4': { ramp: 25 },
        'closing 5': { ramp: 50 },
        'closing 6': { ramp: 75 },
      }),
    },
    {
      name: 'account managers',
      org: {
        roles: closers(100, 100, 500).roles.map((role) => ({
          ...role,
          does: 'account-management',
        })),
      },
    },
  ],
  fires: [
    {
      name: 'the middle one of three',
      org: closers(100, 100, 160),
      limit: 'quota-peers',
      expect: [
        {
          message: 'high',
          data: { person: 'P closing 3', ratio: 1.6 },
          roles: ['closing 3'],
          people: ['P closing 3'],
        },
      ],
      fixes: ['Set the quota to the usual EUR 100'],
    },
    {
      name: 'half of what four others have',
      org: closers(50, 100, 100, 110, 120),
      expect: [{ message: 'low', data: { person: 'P closing 1', ratio: 0.5 } }],
      fixes: ['Set the quota to the usual EUR 100'],
    },
    {
      name: 'between the two in the middle',
      org: closers(10, 100, 110, 300),
      expect: [{ message: 'low' }, { message: 'high' }],
      fixes: ['Set the quota to the usual EUR 105'],
    },
    {
      name: 'quotas too small for whole numbers',
      org: closers(0.4, 0.4, 0.8),
      expect: [{ message: 'high' }],
      fixes: [],
    },
    {
      name: 'impossible quotas',
      org: closers(1, 1, 1e308),
      expect: [{ message: 'high' }],
    },
  ],
})
