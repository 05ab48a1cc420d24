// Customer attrition: how many of a hundred customers leave in a year.
import { kindOfCustomers } from '../capacity/assumptions.ts'
import { exactly, percentProblem } from './figures.ts'
import { defineRedFlag, type EntryOf } from './red-flag.ts'

/** By kind of customer: large ones stay longer than small ones. Not said: in between. */
const BANDS = {
  'small-business': ['attrition-small-business', 'attrition-small-business-most'],
  'mid-market': ['attrition', 'attrition-most'],
  enterprise: ['attrition-enterprise', 'attrition-enterprise-most'],
} as const

export const customerAttrition = defineRedFlag({
  id: 'customer-attrition',
  thresholds: [
    ...BANDS['mid-market'],
    ...BANDS['small-business'],
    ...BANDS.enterprise,
    'attrition-rise',
    'attrition-rise-points',
  ],
  value: ({ percentPerYear }) => percentPerYear,
  completed: (entry, document) =>
    entry.customers ? entry : { ...entry, customers: kindOfCustomers(document) },
  isComparable: (entry, latest) => entry.customers === latest.customers,
  line: (latest, limit) => limit(bandOf(latest)[0]),
  judge(latest, before, limit) {
    const { percentPerYear: percent, customers } = latest
    const [usual, most] = bandOf(latest)
    if (percent > limit(usual)) {
      const severity = percent > limit(most) ? 'error' : 'warning'
      return { severity, message: 'high', data: { percent, usual: limit(usual), customers } }
    }
    const from = before.at(-1)?.percentPerYear
    if (from === undefined || exactly(percent - from) < limit('attrition-rise-points')) return null
    // In percent of the old figure, a rise from 0 is infinite, and one from 1% to 1.5% looks large but means nothing.
    const hasRisen =
      from <= 0 || exactly((100 * (percent - from)) / from) >= limit('attrition-rise')
    return hasRisen ? { severity: 'warning', message: 'rising', data: { from, to: percent } } : null
  },
  problemIn: ({ percentPerYear }) => percentProblem(percentPerYear),
})

function bandOf({ customers = 'mid-market' }: EntryOf<'customer-attrition'>) {
  return BANDS[customers]
}
