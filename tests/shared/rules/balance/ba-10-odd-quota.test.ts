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
      name: 'five who sell to small firms beside others who sell to large ones',
      org: closers(640, 640, 640, 640, 640, 1000, 1000, 1000, 1000, 1000, 1000),
    },
    {
      name: 'others who sell in another market, which they share',
      org: withRoles(closers(64, 64, 100, 100, 100), {
        'closing 1': { market: 'Small firms' },
        'closing 2': { market: 'small firms ' },
      }),
    },
    {
      name: 'other pods',
      org: {
        ...closers(100, 100, 100, 40),
        structure: 'pods',
        pods: ['north', 'south'],
        roles: closers(100, 100, 100, 40).roles.map((role, at) => ({
          ...role,
          pod: at < 3 ? 'north' : 'south',
        })),
      },
    },
    {
      name: 'somebody who looks after customers as well',
      org: withRoles(closers(100, 100, 100, 160), {
        'closing 4': { does: ['closing', 'account-management'] },
      }),
    },
    {
      name: 'a quota that is shared with others',
      org: withRoles(closers(100, 100, 100, 400), { 'closing 4': { sharedQuota: true } }),
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
      name: 'territories, each with a seller of its own',
      org: withRoles(closers(100, 100, 160), {
        'closing 1': { market: 'North' },
        'closing 2': { market: 'South' },
        'closing 3': { market: 'West' },
      }),
      expect: [{ message: 'high', roles: ['closing 3'] }],
    },
    {
      name: 'pods that sell to the same segment',
      org: {
        ...closers(100, 100, 100, 40),
        structure: 'pods',
        pods: ['north', 'south'],
        segments: { north: 'Banks', south: 'banks' },
        roles: closers(100, 100, 100, 40).roles.map((role, at) => ({
          ...role,
          pod: at < 3 ? 'north' : 'south',
        })),
      },
      expect: [{ message: 'low', roles: ['closing 4'] }],
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
