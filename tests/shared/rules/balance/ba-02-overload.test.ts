// When more work reaches a stage than it can do.
import { ba02Overload } from '../../../../shared/rules/balance/ba-02-overload.ts'
import { belt, many, type Note, plus, withRoles } from '../../../helpers/build-document.ts'
import { OWN_FIGURES } from '../../../helpers/own-figures.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const assumptions = OWN_FIGURES

/** Qualifiers get 222% of what they can do, closers 135%, account managers 95%. */
const example: Note = {
  ...withRoles(belt(2, 2, 2, 1), {
    'qualification 2': { ramp: 50 },
    'account-management 1': { accounts: 38 },
  }),
  assumptions,
}

const pile = { message: 'pile', severity: 'warning', stages: ['qualification'] } as const
const inbound = { ...assumptions, inboundLeads: 200 }

testRule(ba02Overload, {
  quiet: [
    { name: 'only our usual figures', org: belt(2, 1, 1, 1) },
    { name: 'everybody keeps up', org: { ...belt(1, 2, 3, 1), assumptions } },
    {
      name: 'nobody says how many leads are found',
      org: { ...example, assumptions: { ...assumptions, leadsPerMonth: -1 } },
    },
    {
      name: 'exactly as much as can be done',
      org: { ...belt(1, 1, 2, 1), assumptions: { leadsPerMonth: 120 } },
      limit: 'load-percent',
    },
    {
      name: 'people who find and qualify cannot overload themselves',
      org: {
        roles: [
          ...many('closing', 3),
          ...['a', 'b', 'c', 'd'].map((id) => ({
            id,
            person: id,
            does: ['lead-generation', 'qualification'] as const,
          })),
        ],
        assumptions,
      },
    },
  ],
  fires: [
    {
      name: 'a pile before the bottleneck, and the bottleneck itself: found leads make no error',
      org: example,
      expect: [pile, { message: 'limit', severity: 'warning', stages: ['closing'] }],
    },
    {
      name: 'inbound leads that wait at the bottleneck',
      org: { ...example, assumptions: inbound },
      expect: [pile, { message: 'limit', severity: 'error', stages: ['closing'] }],
    },
    {
      name: 'a few inbound leads beside many that are found make no error',
      org: { ...example, assumptions: { ...assumptions, inboundLeads: 20 } },
      expect: [pile, { message: 'limit', severity: 'warning', stages: ['closing'] }],
    },
    {
      name: 'exactly on the border of far too much',
      org: { ...example, assumptions: inbound, thresholds: { 'load-percent-most': 135 } },
      limit: 'load-percent-most',
      expect: [pile, { message: 'limit', severity: 'warning', stages: ['closing'] }],
    },
    {
      name: 'by usual figures',
      org: { ...example, assumptions: { inboundLeads: 400 } },
      expect: [
        { message: 'pile', severity: 'info', stages: ['qualification'] },
        { message: 'limit', severity: 'info', stages: ['closing'] },
      ],
    },
    {
      name: 'sellers of two parties are said once',
      org: {
        structure: 'two-party',
        roles: [...many('lead-generation', 2), ...many('closing', 3)],
        assumptions,
      },
      expect: [
        {
          message: 'limit',
          severity: 'warning',
          stages: ['closing', 'qualification'],
        },
      ],
    },
    {
      name: 'half more customers than there is time for',
      org: {
        ...withRoles(belt(1, 2, 3, 1), { 'account-management 1': { accounts: 60 } }),
        assumptions,
      },
      limit: 'load-factor',
      expect: [{ message: 'customers', severity: 'info', stages: ['account-management'] }],
      fixes: ['Add an account manager'],
    },
    {
      name: 'far too many customers',
      org: {
        ...withRoles(belt(1, 2, 3, 1), { 'account-management 1': { accounts: 61 } }),
        assumptions,
      },
      expect: [{ message: 'customers', severity: 'warning', stages: ['account-management'] }],
      fixes: ['Add an account manager'],
    },
    {
      name: 'somebody is being hired',
      org: plus(
        { ...belt(0, 1, 3, 1), assumptions: inbound },
        { id: 'open', does: 'qualification', to: 'head' },
      ),
      expect: [{ message: 'hiring', severity: 'warning', stages: ['qualification'] }],
      fixes: [],
    },
    {
      name: 'somebody is being hired, which will not be enough',
      org: plus(
        { ...belt(0, 1, 3, 1), assumptions: { ...inbound, inboundLeads: 400 } },
        { id: 'open', does: 'qualification', to: 'head' },
      ),
      expect: [{ message: 'limit', severity: 'error', stages: ['qualification'] }],
    },
  ],
})
