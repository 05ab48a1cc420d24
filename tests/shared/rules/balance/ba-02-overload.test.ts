// When more work reaches a stage than it can do.
import { ba02Overload } from '../../../../shared/rules/balance/ba-02-overload.ts'
import { belt, type Note, plus, withRoles } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const assumptions = { cycleMonths: 2 }

/** Qualifiers get 222% of what they can do, closers 135%, account managers 95%. */
const example: Note = {
  ...withRoles(belt(2, 2, 2, 1), {
    'qualification 2': { ramp: 50 },
    'account-management 1': { accounts: 38 },
  }),
  assumptions,
}

const pile = { message: 'pile', severity: 'warning', stages: ['qualification'] } as const

testRule(ba02Overload, {
  quiet: [
    { name: 'only our usual figures', org: belt(2, 1, 1, 1) },
    { name: 'everybody keeps up', org: { ...belt(1, 2, 3, 1), assumptions } },
    {
      name: 'exactly as much as can be done',
      org: { ...belt(1, 1, 2, 1), assumptions: { leadsPerMonth: 120 } },
      limit: 'load-percent',
    },
  ],
  fires: [
    {
      name: 'a pile before the bottleneck, and the bottleneck itself',
      org: example,
      expect: [pile, { message: 'limit', severity: 'error', stages: ['closing'] }],
    },
    {
      name: 'exactly on the border of far too much',
      org: { ...example, thresholds: { 'load-percent-most': 135 } },
      limit: 'load-percent-most',
      expect: [pile, { message: 'limit', severity: 'warning', stages: ['closing'] }],
    },
    {
      name: 'customers without anybody',
      org: {
        ...withRoles(belt(1, 2, 3, 1), { 'account-management 1': { accounts: 60 } }),
        assumptions,
      },
      expect: [{ message: 'customers', severity: 'error', stages: ['account-management'] }],
      fixes: ['Add an account manager'],
    },
    {
      name: 'somebody is being hired',
      org: plus(
        { ...belt(1, 1, 3, 1), assumptions },
        { id: 'open', does: 'qualification', to: 'head' },
      ),
      expect: [{ message: 'hiring', severity: 'error', stages: ['qualification'] }],
      fixes: [],
    },
  ],
})
