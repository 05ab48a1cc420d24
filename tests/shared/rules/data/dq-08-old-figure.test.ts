// When old figures are said, once for all of them.
import { dq08OldFigure } from '../../../../shared/rules/data/dq-08-old-figure.ts'
import { belt, type KpiNote, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const team = (...kpis: readonly KpiNote[]): Note => ({ ...belt(1, 1, 1, 1), kpis })

const share = (date: string): KpiNote => ({ flag: 'market-share', date, percent: 5 })
const quota = (date: string): KpiNote => ({ flag: 'quota', date, made: 3, eligible: 3 })
const wins = (date: string): KpiNote => ({ flag: 'win-rate', date, of: 'all', percent: 30 })

testRule(dq08OldFigure, {
  quiet: [
    { name: 'no figure', org: team() },
    { name: 'a day less than six months', org: team(share('2026-01-01')) },
    { name: 'an old one, and a newer one', org: team(share('2026-03-31'), share('2024-03-31')) },
    { name: 'the future', org: team(share('2030-01-01')) },
    { name: 'a day that is none', org: team(share('2020-02-31')) },
  ],
  fires: [
    {
      name: 'six months',
      limit: 'figure-months',
      org: team(share('2025-12-30')),
      expect: [{ message: 'old', data: { flags: ['market-share'], months: 6 } }],
    },
    {
      name: 'two old ones, by the newer of them',
      org: team(share('2025-01-31'), quota('2025-10-15'), wins('2026-06-01')),
      expect: [{ message: 'old', data: { flags: ['quota', 'market-share'], months: 8 } }],
    },
    {
      name: 'three old ones',
      org: team(share('2025-01-31'), quota('2025-10-15'), wins('2024-06-01')),
      expect: [{ message: 'many-old', data: { count: 3, months: 8 } }],
    },
  ],
})
