// When leaving sellers are said.
import { kp03SellerTurnover } from '../../../../shared/rules/red-flags/kp-03-seller-turnover.ts'
import { belt, type KpiNote, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const team = (...kpis: readonly KpiNote[]): Note => ({ ...belt(1, 1, 1, 1), kpis })

const left = (leavers: number, averageHeads: number): KpiNote => ({
  flag: 'rep-turnover',
  date: '2026-06-30',
  leavers,
  averageHeads,
})

testRule(kp03SellerTurnover, {
  quiet: [
    { name: 'no figure', org: team() },
    { name: 'exactly a quarter', limit: 'turnover', org: team(left(2, 8)) },
    { name: 'too small a team to judge', org: team(left(3, 3.9)) },
    { name: 'no team at all', org: team(left(3, 0)) },
  ],
  fires: [
    {
      name: 'two of four, the smallest team that is judged',
      limit: 'turnover-heads',
      org: team(left(2, 4)),
      expect: [
        {
          message: 'high',
          severity: 'error',
          data: { leavers: 2, averageHeads: 4, percent: 50, usual: 25 },
        },
      ],
    },
    {
      name: 'exactly at the border of an error',
      limit: 'turnover-most',
      org: team(left(7, 20)),
      expect: [{ message: 'high' }],
    },
    {
      name: 'just above it',
      org: team(left(36, 100)),
      expect: [{ message: 'high', severity: 'error' }],
    },
  ],
})
