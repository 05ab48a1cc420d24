// Market share: compared with the own past only, because no figure is usual everywhere.
import { exactly, percentProblem } from './figures.ts'
import { defineRedFlag } from './red-flag.ts'

export const marketShare = defineRedFlag({
  id: 'market-share',
  thresholds: ['share-points', 'share-falls'],
  value: ({ percent }) => percent,
  judge({ percent }, before, limit) {
    const previous = before.at(-1)?.percent
    if (previous === undefined) return null
    if (exactly(previous - percent) >= limit('share-points'))
      return { severity: 'warning', message: 'fell', data: { from: previous, to: percent } }
    const shares = [...before.map((entry) => entry.percent), percent]
    const falls = fallsAtTheEnd(shares)
    if (falls < limit('share-falls')) return null
    const from = shares.at(-1 - falls) ?? previous
    return { severity: 'warning', message: 'falling', data: { falls, from, to: percent } }
  },
  problemIn: ({ percent }) => percentProblem(percent),
})

/** How many times in a row the newest figures fell. */
function fallsAtTheEnd(shares: readonly number[]): number {
  const last = shares.findLastIndex((share, at) => at > 0 && share >= (shares[at - 1] ?? share))
  return shares.length - 1 - Math.max(0, last)
}
