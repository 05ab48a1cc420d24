// When a falling market share is said.
import { kp05MarketShare } from '../../../../shared/rules/red-flags/kp-05-market-share.ts'
import { belt, type KpiNote, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const team = (...kpis: readonly KpiNote[]): Note => ({ ...belt(1, 1, 1, 1), kpis })

const shares = (...percents: readonly number[]): Note =>
  team(
    ...percents.map((percent, at) => ({
      flag: 'market-share' as const,
      date: `202${at}-06-30`,
      percent,
    })),
  )

testRule(kp05MarketShare, {
  quiet: [
    { name: 'no figure', org: team() },
    { name: 'only one figure', org: shares(5) },
    { name: 'one small fall', org: shares(12, 11.1) },
    { name: 'two falls with a rise in between', org: shares(12, 11.8, 11.9, 11.5) },
    { name: 'no change after a fall', org: shares(12, 11.8, 11.8) },
    { name: 'rises', org: shares(1, 2, 30) },
  ],
  fires: [
    {
      name: 'a point, in numbers that binary fractions cannot say',
      limit: 'share-points',
      org: shares(5.3, 4.3),
      expect: [{ message: 'fell', data: { from: 5.3, to: 4.3 } }],
    },
    {
      name: 'two small falls in a row',
      limit: 'share-falls',
      org: shares(11, 12, 11.8, 11.5),
      expect: [{ message: 'falling', data: { falls: 2, from: 12, to: 11.5 } }],
    },
    {
      name: 'falls ever since',
      org: shares(5, 4.9, 4.8, 4.7),
      expect: [{ message: 'falling', data: { falls: 3, from: 5, to: 4.7 } }],
    },
  ],
})
