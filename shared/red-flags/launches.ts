// Product launches: how many of the new products and offers failed.
import { countProblem, percentOf } from './figures.ts'
import { defineRedFlag } from './red-flag.ts'

export const launches = defineRedFlag({
  id: 'launches',
  thresholds: ['launch-failures', 'launches-least'],
  value: ({ failed, launches: all }) => percentOf(failed, all),
  line: (_latest, limit) => limit('launch-failures'),
  judge({ failed, launches: all, lastTwoFailed }, _before, limit) {
    const usual = limit('launch-failures')
    if (all >= limit('launches-least') && 100 * failed > usual * all)
      return { severity: 'warning', message: 'many', data: { failed, all, usual } }
    if (lastTwoFailed) return { severity: 'warning', message: 'last-two', data: {} }
    if (failed > 0) return { severity: 'info', message: 'some', data: { failed, all, usual } }
    return null
  },
  problemIn({ failed, launches: all, lastTwoFailed }) {
    if (all < 1) return 'Leave it out until there is a launch to look back at.'
    if (failed > all) return 'More launches failed than there were.'
    if (lastTwoFailed && failed < 2)
      return 'If the last two failed, at least two have to be counted.'
    return countProblem(failed, all)
  },
})
