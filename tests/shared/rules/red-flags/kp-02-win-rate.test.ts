// When a low win rate is said: each kind of deals has its own line, and the own past counts.
import { kp02WinRate } from '../../../../shared/rules/red-flags/kp-02-win-rate.ts'
import { belt, type KpiNote, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const team = (...kpis: readonly KpiNote[]): Note => ({ ...belt(1, 1, 1, 1), kpis })

const won = (percent: number, of = 'all', date = '2026-06-30'): KpiNote => ({
  flag: 'win-rate',
  date,
  percent,
  of,
})
const year = (...percents: readonly number[]) =>
  percents.map((percent, at) =>
    won(percent, 'all', ['2025-06-30', '2025-09-30', '2025-12-31', '2026-03-31'][at]),
  )

testRule(kp02WinRate, {
  quiet: [
    { name: 'no figure', org: team() },
    { name: 'the line of all opportunities', limit: 'win-rate-all', org: team(won(20)) },
    {
      name: 'the line of qualified deals',
      limit: 'win-rate-qualified',
      org: team(won(22, 'qualified')),
    },
    {
      name: 'what is usual for the kind of business',
      org: { ...team(won(15, 'qualified')), company: { kindOfBusiness: 'software-enterprise' } },
    },
    { name: 'the line of offers', limit: 'win-rate-proposed', org: team(won(40, 'proposed')) },
    {
      name: 'a little less than in the year before',
      org: team(...year(30, 30, 30, 30), won(24.1)),
    },
    { name: 'less than longer ago', org: team(won(60, 'all', '2025-06-28'), won(30)) },
    { name: 'less than of other deals', org: team(won(50, 'proposed', '2026-03-31'), won(25)) },
    { name: 'days that are none', org: team(won(90, 'all', '2026-02-31'), won(25)) },
    { name: 'more than nothing', org: team(won(0, 'all', '2026-03-31'), won(25)) },
  ],
  fires: [
    {
      name: 'too few opportunities',
      org: team(won(19.9)),
      expect: [{ message: 'low', data: { percent: 19.9, of: 'all', line: 20 } }],
    },
    {
      name: 'too few qualified deals',
      org: team(won(21, 'qualified')),
      expect: [{ message: 'low', data: { percent: 21, of: 'qualified', line: 22 } }],
    },
    {
      name: 'too few offers',
      org: team(won(39, 'proposed')),
      expect: [{ message: 'low', data: { percent: 39, of: 'proposed', line: 40 } }],
    },
    {
      name: 'exactly a fifth less than in the four quarters before',
      limit: 'win-rate-fall',
      org: team(...year(32, 30, 30, 28), won(24)),
      expect: [{ message: 'falling', data: { from: 30, to: 24 } }],
    },
  ],
})
