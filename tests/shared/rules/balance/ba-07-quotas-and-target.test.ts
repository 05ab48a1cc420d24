// When the sum of the quotas does not fit the target.
import { ba07QuotasAndTarget } from '../../../../shared/rules/balance/ba-07-quotas-and-target.ts'
import { many, type Note, plus, type RoleNote } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const team = (target: number, ...quotas: readonly number[]): Note => ({
  company: { target },
  roles: many('closing', quotas.length).map((role, at) => ({ ...role, quota: quotas[at] ?? 0 })),
})

/** Two sellers in pods, and one beside them. */
const overlays = (details: Partial<RoleNote>): Note => ({
  company: { target: 1000 },
  structure: 'pods',
  pods: ['north', 'south'],
  roles: [
    { id: 'n', person: 'Nia', does: 'closing', pod: 'north', quota: 550 },
    { id: 's', person: 'Sam', does: 'closing', pod: 'south', quota: 550 },
    { id: 'overlay', person: 'Ola', does: 'closing', quota: 500, ...details },
  ],
})

const leading = (quota: number): RoleNote => ({
  id: 'h',
  person: 'Hal',
  does: ['leadership', 'closing'],
  quota,
})

/** All of the target, and everybody has a quota. */
const PLAIN = { of: 'all', without: [], customers: 0 } as const

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
    { name: 'a quota that is marked as shared', org: overlays({ sharedQuota: true }) },
    {
      name: 'a leading seller’s quota is nearly the sum of the team',
      org: {
        ...team(1000),
        roles: [leading(900), ...team(1000, 550, 550).roles.map((role) => ({ ...role, to: 'h' }))],
      },
    },
    {
      name: 'only new business has quotas, and they reach its part of the target',
      org: { ...team(1000, 700), company: { target: 1000, targetFromNew: 600, customers: 9 } },
    },
    {
      name: 'more than new business asks for may be for customers of today',
      org: { ...team(1000, 1000), company: { target: 1000, targetFromNew: 600, customers: 9 } },
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
          data: { ratio: 300_000 / 520_000, filled: 300_000 / 520_000, ...PLAIN },
          stages: ['closing'],
        },
      ],
      fixes: [FIX],
    },
    {
      name: 'what a leader sells counts',
      org: {
        ...team(1000),
        roles: [leading(300), ...team(1000, 350, 350).roles.map((role) => ({ ...role, to: 'h' }))],
      },
      expect: [{ message: 'tight', severity: 'info', data: { ratio: 1, of: 'all' } }],
    },
    {
      name: 'only the leader sells',
      org: { ...team(1000), roles: [leading(600)] },
      expect: [{ message: 'short', severity: 'error' }],
    },
    {
      name: 'new business alone has quotas, and less than its part of the target',
      org: { ...team(1000, 500), company: { target: 1000, targetFromNew: 600, customers: 9 } },
      expect: [
        {
          message: 'short',
          data: { ratio: 500 / 600, filled: 500 / 600, of: 'new', without: [], customers: 0 },
        },
      ],
    },
    {
      name: 'whoever looks after customers sells to them, too',
      org: {
        company: { target: 1000, targetFromNew: 600, customers: 9 },
        roles: [{ id: 'a', person: 'Ana', does: ['closing', 'account-management'], quota: 700 }],
      },
      expect: [{ message: 'short', severity: 'error' }],
    },
    {
      name: 'customers, and nobody says how much of the target is new',
      org: { ...team(1000, 700), company: { target: 1000, customers: 9 } },
      expect: [{ message: 'asks', severity: 'info' }],
      fixes: [],
    },
    {
      name: 'the same, and they would have to bring more than half of it',
      org: { ...team(1000, 499), company: { target: 1000, customers: 9 } },
      expect: [{ message: 'asks', severity: 'info' }],
    },
    {
      name: 'somebody sells without a quota, which comes on top',
      org: plus(team(1000, 700), { id: 'f', person: 'Fay', does: ['leadership', 'closing'] }),
      expect: [
        {
          message: 'short',
          severity: 'warning',
          data: { ratio: 0.7, filled: 0.7, of: 'all', without: ['Fay'], customers: 0 },
        },
      ],
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
      expect: [
        {
          message: 'hiring',
          severity: 'warning',
          data: { ratio: 600 / 1000, filled: 1.15, ...PLAIN },
        },
      ],
      fixes: [FIX],
    },
    {
      name: 'hardly short until the open role is filled',
      org: plus(team(1000, 950), { id: 'open', does: 'closing', quota: 200 }),
      expect: [{ message: 'hiring', severity: 'info' }],
    },
    {
      name: 'short even with the open role',
      org: plus(team(1000, 400), { id: 'open', does: 'closing', quota: 425 }),
      expect: [
        { message: 'short', severity: 'error', data: { ratio: 0.4, filled: 0.825, ...PLAIN } },
      ],
    },
    {
      name: 'sellers for all pods, whose deals are in the pods’ quotas',
      org: overlays({}),
      expect: [
        {
          message: 'overlays',
          severity: 'warning',
          data: { ratio: 1.6, without: 1.1, names: ['Ola'] },
          roles: ['overlay'],
        },
      ],
      fixes: ['Mark these quotas as shared'],
    },
    {
      name: 'pods whose quotas are too much by themselves',
      org: { ...overlays({}), company: { target: 500 } },
      expect: [{ message: 'high', severity: 'error', roles: [] }],
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
