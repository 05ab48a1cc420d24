// When failed launches are said.
import { kp06FailedLaunches } from '../../../../shared/rules/red-flags/kp-06-failed-launches.ts'
import { belt, type KpiNote, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const team = (...kpis: readonly KpiNote[]): Note => ({ ...belt(1, 1, 1, 1), kpis })

const failed = (count: number, launches: number, lastTwoFailed?: boolean): KpiNote => ({
  flag: 'launches',
  date: '2026-06-30',
  failed: count,
  launches,
  ...(lastTwoFailed === undefined ? {} : { lastTwoFailed }),
})

testRule(kp06FailedLaunches, {
  quiet: [
    { name: 'no figure', org: team() },
    { name: 'none failed', org: team(failed(0, 4, false)) },
  ],
  fires: [
    {
      name: 'exactly the normal share',
      limit: 'launch-failures',
      org: team(failed(2, 5)),
      expect: [{ message: 'some', severity: 'info', data: { failed: 2, all: 5, usual: 40 } }],
    },
    {
      name: 'one of two: too few for percent',
      org: team(failed(1, 2)),
      expect: [{ message: 'some', severity: 'info' }],
    },
    {
      name: 'two of three, the fewest that are counted in percent',
      limit: 'launches-least',
      org: team(failed(2, 3)),
      expect: [{ message: 'many', data: { failed: 2, all: 3, usual: 40 } }],
    },
    {
      name: 'the last two of many',
      org: team(failed(2, 9, true)),
      expect: [{ message: 'last-two' }],
    },
  ],
})
