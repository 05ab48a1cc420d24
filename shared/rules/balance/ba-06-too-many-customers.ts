// BA-06. An account manager has more customers, or more revenue, than one person can look after.
import { assumptionsOf, mostFavourable } from '../../capacity/assumptions.ts'
import { atMost, type Basis, basisOf } from '../../capacity/ownness.ts'
import type { Role } from '../../document/schema.ts'
import { personName } from '../../names/called.ts'
import { counted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { hireForCustomers, shareCustomersEvenly } from '../account-load-fixes.ts'
import { accountLoads } from '../account-loads.ts'
import { defineRule } from '../rule.ts'
import { sayBasis } from '../say-basis.ts'

type Customers = {
  readonly person: string
  readonly customers: number
  /** How many there would be time for. */
  readonly time: number
  readonly basis: Basis
}

export const ba06TooManyCustomers = defineRule({
  id: 'BA-06',
  group: 'balance',
  title: 'Too many customers for one person',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: ['load-factor'],
  condition:
    'For each full-time account manager there are more customers than the figure of the capacity says, the chart’s own, or 1.5 times the usual one for the kind of business. A warning from 1.5 times the chart’s own figure on, or where it is too many by the most favourable of the usual figures. Whoever leads as well is not judged by usual figures.',
  source:
    'See the figures of the capacity: 8 to 15 enterprises, 100 to 200 small firms, and so on.',
  knownLimits:
    'Customers are counted, not weighed; an agency is left out, since it may be many people.',
  messages: {
    customers: ({ person, customers, time, basis }: Customers) => ({
      headline: words`${person} has ${counted(customers, 'customer', 'customers')} and time for ${time}${sayBasis(basis)}`,
      advice:
        'Nobody calls on that many, so they hear of problems when customers leave. Add an account manager, or look after the small ones together.',
    }),
  },
  check(org, report, limit) {
    const { document } = org
    const { accountsPerManager: each } = assumptionsOf(document)
    const own = basisOf(document, ['accountsPerManager'])
    const anyhow = mostFavourable(document).accountsPerManager
    for (const { person, roles, amount, time } of accountLoads(org)) {
      const most = each * time
      const far = most * limit('load-factor')
      // A usual figure is the middle of a range: what is a little above it is usual, too.
      if (!(amount > (own === 'usual' ? far : most))) continue
      const basis = own === 'usual' && amount > anyhow * time ? 'anyhow' : own
      // Founders and leaders give customers what time it takes; a usual figure says nothing about them.
      if (basis === 'usual' && roles.some(isLeading)) continue
      report({
        message: 'customers',
        data: {
          person: personName(person),
          customers: Math.round(amount),
          time: Math.floor(most),
          basis,
        },
        subjects: { people: [person.id], roles: roles.map(({ id }) => id) },
        severity: atMost(amount > far ? 'warning' : 'info', basis),
      })
    }
  },
  fixes(context) {
    const { accountsPerManager: most } = assumptionsOf(context.org.document)
    return [...shareCustomersEvenly(context, most), ...hireForCustomers(context, most)]
  },
})

function isLeading({ stages }: Role): boolean {
  return stages.some(({ stage }) => stage === 'leadership')
}
