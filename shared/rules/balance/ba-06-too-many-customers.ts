// BA-06. An account manager has more customers, or more revenue, than one person can look after.
import { personName } from '../../names/called.ts'
import type { Org } from '../../org/org.ts'
import { entriesOf } from '../../red-flags/entries.ts'
import { type Limit, limitsOf } from '../../thresholds/limits.ts'
import { money } from '../../words/figures.ts'
import { counted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { hireForCustomers, shareCustomersEvenly } from '../account-load-fixes.ts'
import { accountLoads } from '../account-loads.ts'
import { defineRule } from '../rule.ts'

export const ba06TooManyCustomers = defineRule({
  id: 'BA-06',
  group: 'balance',
  title: 'Too many customers for one person',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: [
    'load-accounts',
    'load-accounts-enterprise',
    'load-accounts-small',
    'load-revenue',
    'load-factor',
  ],
  condition:
    'For each full-time account manager there are more than 50 customers (15 enterprises, 200 small firms; see the last figure on lost customers) or more than 2 million of revenue. A warning from 1.5 times that.',
  source: 'Cust: customers by kind; Gainsight 2014: about 2 million of revenue.',
  knownLimits:
    'Takes every customer for one deal of the usual size; an agency is left out, since it may be many people.',
  messages: {
    customers: ({ person, customers, time }: CustomersData) => ({
      headline: words`${person} has ${counted(customers, 'customer', 'customers')} and time for ${time}`,
      advice:
        'Nobody calls on that many, so they hear of problems when customers leave. Add an account manager, or look after the small ones together.',
    }),
    revenue: ({ person, revenue }: RevenueData) => ({
      headline: words`${person} looks after ${money(revenue)} a year`,
      advice:
        'That is more revenue than one person should know best. Add an account manager, or move the largest customers.',
    }),
  },
  check(org, report, limit) {
    const { most: mostFullTime, dealSize } = bordersOf(org, limit)
    for (const { person, roles, amount, time } of accountLoads(org)) {
      const most = mostFullTime * time
      if (!(amount > most)) continue
      const subjects = { people: [person.id], roles: roles.map(({ id }) => id) }
      const severity = amount > most * limit('load-factor') ? 'warning' : 'info'
      if (dealSize !== null) {
        const revenue = amount * dealSize
        const data = { person: personName(person), revenue }
        report({ message: 'revenue', data, subjects, severity })
      } else {
        const data = {
          person: personName(person),
          customers: Math.round(amount),
          time: Math.floor(most),
        }
        report({ message: 'customers', data, subjects, severity })
      }
    }
  },
  fixes(context) {
    const { most } = bordersOf(context.org, limitsOf(context.org.document))
    return [...shareCustomersEvenly(context, most), ...hireForCustomers(context, most)]
  },
})

/** A deal larger than any: the figure is a mistake. */
const MOST_DEAL = 1e12

interface Borders {
  /** Customers for one full-time account manager. */
  readonly most: number
  /** Won revenue of one customer a year, where it is revenue that is the border; else null. */
  readonly dealSize: number | null
}

/** Whichever comes first: too many customers, or too much revenue. */
function bordersOf(org: Org, limit: Limit): Borders {
  const most = mostCustomers(org, limit)
  const { dealSize } = org.document.company
  if (dealSize === undefined || !(dealSize > 0 && dealSize <= MOST_DEAL))
    return { most, dealSize: null }
  const byRevenue = limit('load-revenue') / dealSize
  return byRevenue < most ? { most: byRevenue, dealSize } : { most, dealSize: null }
}

/** Which kind of customers there are, the last figure on lost customers may say. */
function mostCustomers({ document }: Org, limit: Limit): number {
  const latest = entriesOf(document.kpis, 'customer-attrition').at(-1)
  const kind = latest?.flag === 'customer-attrition' ? latest.customers : undefined
  switch (kind) {
    case 'enterprise':
      return limit('load-accounts-enterprise')
    case 'small-business':
      return limit('load-accounts-small')
    default:
      return limit('load-accounts')
  }
}

type CustomersData = {
  readonly person: string
  readonly customers: number
  /** How many there would be time for. */
  readonly time: number
}

type RevenueData = {
  readonly person: string
  /** Won revenue a year. */
  readonly revenue: number
}
