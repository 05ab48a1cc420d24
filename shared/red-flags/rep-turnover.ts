// Seller turnover: how many of a hundred sellers left within twelve months.
import { countProblem, percentOf } from './figures.ts'
import { defineRedFlag } from './red-flag.ts'

export const repTurnover = defineRedFlag({
  id: 'rep-turnover',
  thresholds: ['turnover', 'turnover-most', 'turnover-heads'],
  value: ({ leavers, averageHeads }) => percentOf(leavers, averageHeads),
  line: (_latest, limit) => limit('turnover'),
  isTooSmall: ({ averageHeads }, limit) => averageHeads < limit('turnover-heads'),
  judge({ leavers, averageHeads }, _before, limit) {
    const usual = limit('turnover')
    // Multiplied instead of divided: whole numbers stay whole, so the border is exact.
    if (100 * leavers <= usual * averageHeads) return null
    const severity = 100 * leavers > limit('turnover-most') * averageHeads ? 'error' : 'warning'
    return {
      severity,
      message: 'high',
      data: { leavers, averageHeads, percent: percentOf(leavers, averageHeads), usual },
    }
  },
  problemIn: ({ leavers, averageHeads }) =>
    averageHeads > 0
      ? countProblem(leavers)
      : 'The average number of sellers has to be above 0; half ones are fine.',
})
