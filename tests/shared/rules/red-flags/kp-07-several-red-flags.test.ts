// When several red flags at once are said.
import { kp07SeveralRedFlags } from '../../../../shared/rules/red-flags/kp-07-several-red-flags.ts'
import { belt, type KpiNote, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const team = (...kpis: readonly KpiNote[]): Note => ({ ...belt(1, 1, 1, 1), kpis })

const figures = (...up: readonly boolean[]): readonly KpiNote[] => {
  const [wins = false, quota = false, launches = false] = up
  const date = '2026-06-30'
  return [
    { flag: 'win-rate', date, of: 'all', percent: wins ? 10 : 30 },
    { flag: 'quota', date, made: quota ? 1 : 3, eligible: 3 },
    { flag: 'launches', date, failed: 1, launches: 5, lastTwoFailed: launches },
  ]
}

testRule(kp07SeveralRedFlags, {
  quiet: [
    { name: 'no figure', org: team() },
    { name: 'one red flag and a note', org: team(...figures(true)) },
  ],
  fires: [
    {
      name: 'two',
      limit: 'flags-together',
      org: team(...figures(true, true)),
      expect: [{ message: 'several', data: { flags: ['win-rate', 'quota'] } }],
    },
    {
      name: 'three',
      org: team(...figures(true, true, true)),
      expect: [{ message: 'several', data: { flags: ['win-rate', 'quota', 'launches'] } }],
    },
  ],
})
