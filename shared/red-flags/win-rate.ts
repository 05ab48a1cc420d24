// Win rate: how many of a hundred deals are won; which deals are counted decides what is usual.
import { daysBetween } from '../dates.ts'
import { exactly, percentProblem } from './figures.ts'
import { defineRedFlag } from './red-flag.ts'

/** Four quarters back, with the day that makes 30 June to 30 June of a leap year count. */
const DAYS_OF_FOUR_QUARTERS = 366

const LINES = {
  all: 'win-rate-all',
  qualified: 'win-rate-qualified',
  proposed: 'win-rate-proposed',
} as const

export const winRate = defineRedFlag({
  id: 'win-rate',
  thresholds: ['win-rate-all', 'win-rate-qualified', 'win-rate-proposed', 'win-rate-fall'],
  value: ({ percent }) => percent,
  isComparable: (entry, latest) => entry.of === latest.of,
  line: (latest, limit) => limit(LINES[latest.of]),
  judge({ percent, of, date }, before, limit) {
    const line = limit(LINES[of])
    if (percent < line) return { severity: 'warning', message: 'low', data: { percent, of, line } }
    const lastYear = before.filter((entry) => {
      const days = daysBetween(entry.date, date)
      return days !== null && days <= DAYS_OF_FOUR_QUARTERS
    })
    const usual = lastYear.reduce((sum, entry) => sum + entry.percent / lastYear.length, 0)
    if (usual <= 0 || exactly((100 * (usual - percent)) / usual) < limit('win-rate-fall'))
      return null
    return { severity: 'warning', message: 'falling', data: { from: usual, to: percent } }
  },
  problemIn: ({ percent }) => percentProblem(percent),
})
