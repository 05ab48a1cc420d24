// BA-06. An account manager has more customers, or more revenue, than one person can look after.
import { assumptionsOf, mostFavourable } from '../../capacity/assumptions.ts'
import { type Basis, basisOf } from '../../capacity/ownness.ts'
import type { Role } from '../../document/schema.ts'
import type { Severity } from '../../document/vocabulary.ts'
import { personName } from '../../names/called.ts'
import type { Org } from '../../org/org.ts'
import type { Limit } from '../../thresholds/limits.ts'
import { counted, shortlisted } from '../../words/lists.ts'
import { type Words, words } from '../../words/phrase.ts'
import { hireForCustomers, shareCustomersEvenly } from '../account-load-fixes.ts'
import { type AccountLoad, accountLoads } from '../account-loads.ts'
import { defineRule, type Together } from '../rule.ts'

type Customers = {
  readonly person: string
  readonly customers: number
  /** How many there would be time for. */
  readonly time: number
  readonly basis: Basis
}

interface Overfull extends AccountLoad {
  /** Customers there is time for. */
  readonly most: number
  readonly basis: Basis
  readonly severity: Severity
}

export const ba06TooManyCustomers = defineRule({
  id: 'BA-06',
  group: 'balance',
  title: 'Too many customers for one person',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: ['load-factor'],
  restsOn: ['accountsPerManager'],
  condition:
    'For each full-time account manager there are more customers than the figure of the capacity says, the chart’s own, or 1.5 times the usual one for the kind of business. A warning from 1.5 times the chart’s own figure on, or where it is too many by the most favourable of the usual figures. Whoever leads as well is not judged by usual figures.',
  source:
    'See the figures of the capacity: 8 to 15 enterprises, 100 to 200 small firms, and so on.',
  knownLimits:
    'Customers are counted, not weighed; an agency is left out, since it may be many people.',
  fixAll: 'Make room for the customers of all of them',
  messages: {
    customers: ({ person, customers, time, basis }: Customers) => ({
      headline: words`${person} has ${counted(customers, 'customer', 'customers')}${sayTime(time, basis === 'anyhow')}`,
      advice: ADVICE,
    }),
    // Whoever has most beside their time comes first.
    together: ({ all }: Together<Customers>) => ({
      headline: words`${shortlisted(all.map(({ person }) => person))} have ${counted(sumOf(all, 'customers'), 'customer', 'customers')}${sayTime(
        sumOf(all, 'time'),
        all.every(({ basis }) => basis === 'anyhow'),
      )}`,
      advice: ADVICE,
    }),
  },
  check(org, report, limit) {
    const overfull = overfullIn(org, limit).toSorted(
      (a, b) => b.amount / b.most - a.amount / a.most,
    )
    for (const { person, roles, amount, most, basis, severity } of overfull)
      report({
        message: 'customers',
        data: {
          person: personName(person),
          customers: Math.round(amount),
          time: Math.floor(most),
          basis,
        },
        subjects: { people: [person.id], roles: roles.map(({ id }) => id) },
        severity,
      })
  },
  fixes(context) {
    const { accountsPerManager: most } = assumptionsOf(context.org.document)
    return [...shareCustomersEvenly(context, most), ...hireForCustomers(context, most)]
  },
})

function sumOf(all: readonly Customers[], key: 'customers' | 'time'): number {
  return all.reduce((sum, each) => sum + each[key], 0)
}

/** Of less than an hour a week nobody would say that it is time for a customer. */
/** Of what is too much by any figures no number is said: it would be that of usual ones. */
function sayTime(time: number, isTooManyAnyhow: boolean): Words {
  if (isTooManyAnyhow) return words`, more than anybody can look after`
  return time < 1 ? ' and no time for them' : words` and time for ${time}`
}

function isLeading({ stages }: Role): boolean {
  return stages.some(({ stage }) => stage === 'leadership')
}

const ADVICE =
  'Nobody calls on that many, so problems are heard of when customers leave. Add an account manager, or look after the small ones together.'

function overfullIn(org: Org, limit: Limit): readonly Overfull[] {
  const { document } = org
  const { accountsPerManager: each } = assumptionsOf(document)
  const own = basisOf(document, ['accountsPerManager'])
  const anyhow = mostFavourable(document).accountsPerManager
  return accountLoads(org).flatMap((load): readonly Overfull[] => {
    const { amount, time, roles } = load
    const most = each * time
    const far = most * limit('load-factor')
    // A usual figure is the middle of a range: what is a little above it is usual, too.
    if (!(amount > (own === 'usual' ? far : most))) return []
    const basis = own === 'usual' && amount > anyhow * time ? 'anyhow' : own
    // Founders and leaders give customers what time it takes; a usual figure says nothing about them.
    if (basis === 'usual' && roles.some(isLeading)) return []
    return [{ ...load, most, basis, severity: amount > far ? 'warning' : 'info' }]
  })
}
