// Quota: how many of the sellers who could make their quota did.
import { countProblem, percentOf } from './figures.ts'
import { defineRedFlag } from './red-flag.ts'

/** The line of the founding article is two thirds: a fraction, which no percentage can say exactly. */
const PARTS = 3

export const quota = defineRedFlag({
  id: 'quota',
  thresholds: ['quota-thirds', 'quota-least', 'quota-eligible'],
  value: ({ made, eligible }) => percentOf(made, eligible),
  line: (_latest, limit) => percentOf(limit('quota-thirds'), PARTS),
  isTooSmall: ({ eligible }, limit) => eligible < limit('quota-eligible'),
  judge({ made, eligible }, _before, limit) {
    const thirds = limit('quota-thirds')
    if (PARTS * made >= thirds * eligible) return null
    const severity = 100 * made < limit('quota-least') * eligible ? 'error' : 'warning'
    return { severity, message: 'few', data: { made, eligible, thirds } }
  },
  problemIn({ made, eligible }) {
    if (eligible < 1) return 'At least one seller needs a quota that could be made.'
    if (made > eligible) return 'More sellers made their quota than had one.'
    return countProblem(made, eligible)
  },
})
