// BA-14. Sellers who are to win new customers beside a book of customers that takes their time.
import { assumptionsOf } from '../../capacity/assumptions.ts'
import { type Basis, basisOf } from '../../capacity/ownness.ts'
import { personName } from '../../names/called.ts'
import type { Org } from '../../org/org.ts'
import { shareOf } from '../../org/share.ts'
import { counted, shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { medianQuota, type Quota, quotasByStage } from '../quotas.ts'
import { defineRule } from '../rule.ts'

type Hunters = {
  readonly people: readonly string[]
  readonly customers: number
  readonly basis: Basis
}

export const ba14HunterWithAFullBook = defineRule({
  id: 'BA-14',
  group: 'balance',
  title: 'New business beside a full book',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: ['book-percent', 'quota-peers'],
  restsOn: ['accountsPerManager'],
  // Whoever sells in a call or two lives on customers who come back: there it is no conflict but the job.
  condition:
    'Of three quotas for closing or more, one at the median or above belongs to somebody who also looks after half of the customers there is time for. Not where the sale is simple. One finding for all of them.',
  source: 'Practice of hunters and farmers; borders by judgement.',
  knownLimits: 'Takes a closing quota for new business; it may be upselling.',
  messages: {
    full: ({ people, customers }: Hunters) => ({
      headline: words`${shortlisted(people)} ${people.length === 1 ? 'is' : 'are'} to win new business beside ${counted(customers, 'customer', 'customers')}`,
      advice:
        'Customers who call come first, so new business goes quiet. Lower the quota of those with a full book, or let one person hunt and another look after customers.',
    }),
  },
  check(org, report, limit) {
    if (org.document.company.complexity === 'simple') return
    const quotas = quotasByStage(org).find(({ stage }) => stage === 'closing')?.quotas ?? []
    if (quotas.length < limit('quota-peers')) return
    const usual = medianQuota(quotas)
    const hunters = quotas.filter(
      (quota) =>
        quota.fullTime >= usual && bookOf(org, quota) * 100 >= limit('book-percent') - 1e-9,
    )
    if (hunters.length === 0) return
    report({
      message: 'full',
      data: {
        people: [...new Set(hunters.map(({ person }) => personName(person)))],
        customers: hunters.reduce((sum, { role }) => sum + (role.accounts ?? 0), 0),
        basis: basisOf(org.document, ['accountsPerManager']),
      },
      subjects: {
        roles: hunters.map(({ role }) => role.id),
        people: [...new Set(hunters.map(({ person }) => person.id))],
      },
    })
  },
})

/** The customers of the role, in parts of those that it has time for; 0 where it looks after none. */
function bookOf({ document }: Org, { role }: Quota): number {
  const time = role.fte * shareOf(role, 'account-management')
  const most = assumptionsOf(document).accountsPerManager * time
  return most > 0 ? Math.max(0, role.accounts ?? 0) / most : 0
}
