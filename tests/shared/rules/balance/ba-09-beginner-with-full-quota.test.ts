// When somebody new carries the quota of somebody who knows the work.
import { ba09BeginnerWithFullQuota } from '../../../../shared/rules/balance/ba-09-beginner-with-full-quota.ts'
import { many, type Note, withRoles } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const closers = (...quotas: readonly number[]): Note => ({
  roles: many('closing', quotas.length).map((role, at) => ({ ...role, quota: quotas[at] ?? 0 })),
})

testRule(ba09BeginnerWithFullQuota, {
  quiet: [
    { name: 'half the quota', org: withRoles(closers(50, 100), { 'closing 1': { ramp: 50 } }) },
    { name: 'nobody to compare with', org: withRoles(closers(100), { 'closing 1': { ramp: 50 } }) },
    {
      name: 'somebody of another stage',
      org: {
        roles: [
          { id: 'a', person: 'Ana', does: 'closing', quota: 100 },
          { id: 'b', person: 'Ben', does: 'account-management', quota: 100, ramp: 50 },
        ],
      },
    },
    {
      name: 'an engineer',
      org: withRoles(closers(100, 100), {
        'closing 1': { ramp: 50, supportKind: 'sales-engineering' },
      }),
    },
    {
      name: 'a vacant role',
      org: { roles: [...closers(100).roles, { id: 'v', does: 'closing', quota: 100, ramp: 0 }] },
    },
    { name: 'no time', org: withRoles(closers(90, 90), { 'closing 1': { ramp: 50, fte: 0 } }) },
  ],
  fires: [
    {
      name: 'the same quota',
      org: withRoles(closers(100, 100, 300), { 'closing 1': { ramp: 50, quota: 200 } }),
      expect: [
        {
          message: 'full',
          data: { names: ['P closing 1'] },
          stages: ['closing'],
          roles: ['closing 1'],
          people: ['P closing 1'],
        },
      ],
      fixes: ['Fit the quota to the ramp'],
    },
    {
      name: 'half the time and half the quota is a full one, too',
      org: withRoles(closers(50, 100), { 'closing 1': { ramp: 0, fte: 0.5 } }),
      expect: [{ message: 'full' }],
    },
    {
      name: 'two of them, one with far too much',
      org: withRoles(closers(900, 100, 100), {
        'closing 1': { ramp: 50 },
        'closing 2': { ramp: 99 },
      }),
      expect: [
        { message: 'full', roles: ['closing 1'] },
        { message: 'full', roles: ['closing 2'] },
      ],
      fixes: ['Fit the quota to the ramp'],
    },
    {
      name: 'in both stages, founders who do both counted once',
      org: {
        roles: [
          { id: 'a', person: 'Ana', does: ['closing', 'account-management'], quota: 10 },
          { id: 'b', person: 'Ben', does: ['closing', 'account-management'], quota: 10, ramp: 5 },
          { id: 'c', person: 'Cem', does: 'account-management', quota: 20 },
          { id: 'd', person: 'Dee', does: 'account-management', quota: 20, ramp: 50 },
        ],
      },
      expect: [
        { message: 'full', stages: ['closing'], roles: ['b'] },
        { message: 'full', stages: ['account-management'], roles: ['d'] },
      ],
    },
  ],
})
