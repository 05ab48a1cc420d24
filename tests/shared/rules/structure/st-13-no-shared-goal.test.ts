// When a missing shared goal is said, and when it is a warning.
import { st13NoSharedGoal } from '../../../../shared/rules/structure/st-13-no-shared-goal.ts'
import { belt, type KpiNote } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const wins: KpiNote = { flag: 'win-rate', date: '2026-06-30', of: 'all', percent: 10 }
const quota: KpiNote = { flag: 'quota', date: '2026-06-30', made: 1, eligible: 4 }

testRule(st13NoSharedGoal, {
  quiet: [
    { name: 'there is one', org: { ...belt(1, 1, 1, 1), sharedGoal: 'A million' } },
    { name: 'two parties share a room', org: { ...belt(1, 1, 1, 1), structure: 'two-party' } },
  ],
  fires: [
    {
      name: 'there is none',
      org: belt(1, 1, 1, 1),
      expect: [{ message: 'none' }],
      fixes: ['Share the won revenue of the whole team'],
    },
    {
      name: 'one red flag is up',
      org: { ...belt(1, 1, 1, 1), kpis: [wins] },
      expect: [{ message: 'none' }],
    },
    {
      name: 'two red flags are up',
      limit: 'flags-together',
      org: { ...belt(1, 1, 1, 1), kpis: [wins, quota] },
      expect: [{ message: 'none', severity: 'warning' }],
    },
  ],
})
