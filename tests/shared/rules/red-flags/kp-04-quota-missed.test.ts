// When missed quotas are said: two thirds are compared as whole numbers.
import { kp04QuotaMissed } from '../../../../shared/rules/red-flags/kp-04-quota-missed.ts'
import { belt, type KpiNote, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const team = (...kpis: readonly KpiNote[]): Note => ({ ...belt(1, 1, 1, 1), kpis })

const made = (count: number, eligible: number): KpiNote => ({
  flag: 'quota',
  date: '2026-06-30',
  made: count,
  eligible,
})

testRule(kp04QuotaMissed, {
  quiet: [
    { name: 'no figure', org: team() },
    { name: 'two of three', limit: 'quota-thirds', org: team(made(2, 3)) },
    { name: 'two thirds of a large team', org: team(made(66_666, 99_999)) },
    { name: 'one of two: too few to judge', org: team(made(1, 2)) },
    { name: 'nobody had one', org: team(made(0, 0)) },
  ],
  fires: [
    {
      name: 'three of five',
      org: team(made(3, 5)),
      expect: [{ message: 'few', data: { made: 3, eligible: 5, thirds: 2 } }],
    },
    {
      name: 'one short of two thirds of a large team',
      org: team(made(66_665, 99_999)),
      expect: [{ message: 'few' }],
    },
    {
      name: 'exactly half',
      limit: 'quota-least',
      org: team(made(3, 6)),
      expect: [{ message: 'few', severity: 'warning' }],
    },
    {
      name: 'one of three, the fewest that are judged',
      limit: 'quota-eligible',
      org: team(made(1, 3)),
      expect: [{ message: 'few', severity: 'error' }],
    },
  ],
})
