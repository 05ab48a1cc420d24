// SPF-10. One account manager knows most of the customers.
import { groupedBy } from '../../grouped.ts'
import { personName, podName } from '../../names/called.ts'
import { nameKey } from '../../names/name-key.ts'
import type { Org } from '../../org/org.ts'
import { isReady } from '../../org/ready.ts'
import { limitsOf } from '../../thresholds/limits.ts'
import { percentage } from '../../words/figures.ts'
import { shortlisted } from '../../words/lists.ts'
import { type Words, words } from '../../words/phrase.ts'
import { backupFixes } from '../backup-fixes.ts'
import { evenedOut, type Holding, holdingsOf, totalOf } from '../holdings.ts'
import { defineRule, type Fix, type FixContext, type Together } from '../rule.ts'

export const spf10OneHoldsTheCustomers = defineRule({
  id: 'SPF-10',
  group: 'single-point',
  title: 'One holds the customers',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: ['accounts-managers', 'accounts-percent', 'accounts-least'],
  // Somebody new has few customers for good reason, two of three customers are no pattern, and
  // few large customers in one market are no fewer than many small ones in another.
  condition:
    'Of two ramped account managers or more of the same pod and market, one looks after more than 60% of their customers (ten or more in all). Only a note where somebody could step in.',
  source: 'Surveys of the field on dependency on single people; border by judgement.',
  knownLimits: 'Counts customers, not their size; a few large ones may be as much work as many.',
  fixAll: 'Share the customers by working time, or name backups',
  messages: {
    holds: ({ person, percent, of }: Held) => ({
      headline: words`${person} holds ${percentage(percent)} of the customers${ofWhat(of)}`,
      advice:
        'If they leave, most customers lose the one face they know. Move some over, or name a backup whom customers meet.',
    }),
    covered: ({ person, percent, of }: Held) => ({
      headline: words`${person} holds ${percentage(percent)} of the customers${ofWhat(of)}`,
      advice:
        'Somebody could step in; let customers meet them before it is needed, or move some over.',
    }),
    together: ({ all }: Together<Held>) => ({
      headline: words`${shortlisted(all.map(({ person }) => person))} hold most of their customers alone`,
      advice: words`It is ${shortlisted(all.map(({ percent, of }) => words`${percentage(percent)}${ofWhat(of)}`))}. Move some over, and let customers meet whoever would step in.`,
    }),
  },
  check(org, report, limit) {
    for (const { of, holders } of comparable(org)) {
      const total = totalOf(holders)
      if (holders.length < limit('accounts-managers') || total < limit('accounts-least')) continue
      for (const { person, roles, amount } of holders) {
        const percent = (amount / total) * 100
        if (!(percent > limit('accounts-percent'))) continue
        const data = { person: personName(person), percent: Math.round(percent), of }
        const subjects = { people: [person.id], roles: roles.map(({ id }) => id) }
        if (roles.some((role) => org.validBackupsOf(role).length > 0))
          report({ message: 'covered', data, subjects, severity: 'info' })
        else report({ message: 'holds', data, subjects })
      }
    }
  },
  fixes: (context) => [
    ...shareByWorkingTime(context),
    ...(context.finding.message === 'covered' ? [] : backupFixes(context)),
  ],
})

type Held = {
  readonly person: string
  readonly percent: number
  /** The pod or market in which they are compared; null: all of it. */
  readonly of: string | null
}

function ofWhat(of: string | null): Words {
  return of === null ? '' : words` of ${of}`
}

interface Comparable {
  readonly of: string | null
  readonly holders: readonly Holding[]
}

/** Customers of one pod and one market are alike; of others nobody knows whether they are. */
function comparable(org: Org): readonly Comparable[] {
  const groups = groupedBy(customersHeld(org), ({ roles: [role] }) =>
    JSON.stringify([role?.podId, nameKey(role?.market ?? '')]),
  )
  return [...groups.values()].map((holders) => {
    const role = holders[0]?.roles[0]
    const pod = role?.podId ? org.pod(role.podId) : undefined
    const market = role?.market?.trim()
    return { of: groups.size === 1 ? null : market || (pod ? podName(pod) : null), holders }
  })
}

function customersHeld(org: Org): readonly Holding[] {
  return holdingsOf(
    org,
    'account-management',
    (role) => role.accounts !== undefined && isReady(role),
    ({ accounts = 0 }) => Math.max(0, accounts),
  )
}

/** The same customers, as each one's working time allows. */
function shareByWorkingTime({ org, finding }: FixContext): readonly Fix[] {
  const group = comparable(org).find(({ holders }) =>
    holders.some(({ person }) => finding.subjects.people.includes(person.id)),
  )
  if (!group) return []
  const shares = evenedOut(
    group.holders,
    ({ fte }) => fte,
    limitsOf(org.document)('accounts-percent'),
  )
  if (shares === null) return []
  return [
    {
      label: 'Share the customers by working time',
      edits: [...shares].map(([roleId, accounts]) => ({
        edit: 'set-role-details',
        args: { roleId, changes: { accounts } },
      })),
    },
  ]
}
