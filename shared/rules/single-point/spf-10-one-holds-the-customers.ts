// SPF-10. One account manager knows most of the customers.
import { personName } from '../../names/called.ts'
import type { Org } from '../../org/org.ts'
import { isReady } from '../../org/ready.ts'
import { limitsOf } from '../../thresholds/limits.ts'
import { percentage } from '../../words/figures.ts'
import { words } from '../../words/phrase.ts'
import { backupFixes } from '../backup-fixes.ts'
import { evenedOut, type Holding, holdingsOf, totalOf } from '../holdings.ts'
import { defineRule, type Fix, type FixContext } from '../rule.ts'

export const spf10OneHoldsTheCustomers = defineRule({
  id: 'SPF-10',
  group: 'single-point',
  title: 'One holds the customers',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: ['accounts-managers', 'accounts-percent', 'accounts-least'],
  // Somebody new has few customers for good reason, two of three customers are no pattern, and a
  // named backup is the cure.
  condition:
    'Of two ramped account managers or more, one looks after more than 60% of their customers (ten or more in all) and has no valid backup.',
  source: 'Surveys of the field on dependency on single people; border by judgement.',
  knownLimits: 'Counts customers, not their size; a few large ones may be as much work as many.',
  messages: {
    holds: ({ person, percent }: { person: string; percent: number }) => ({
      headline: words`${person} holds ${percentage(percent)} of the customers`,
      advice:
        'If they leave, most customers lose the one face they know. Move some over, or name a backup whom customers meet.',
    }),
  },
  check(org, report, limit) {
    const holders = customersHeld(org)
    const total = totalOf(holders)
    if (holders.length < limit('accounts-managers') || total < limit('accounts-least')) return
    for (const { person, roles, amount } of holders) {
      const percent = (amount / total) * 100
      if (!(percent > limit('accounts-percent'))) continue
      if (roles.some((role) => org.validBackupsOf(role).length > 0)) continue
      report({
        message: 'holds',
        data: { person: personName(person), percent: Math.round(percent) },
        subjects: { people: [person.id], roles: roles.map(({ id }) => id) },
      })
    }
  },
  fixes: (context) => [...shareByWorkingTime(context), ...backupFixes(context)],
})

function customersHeld(org: Org): readonly Holding[] {
  return holdingsOf(
    org,
    'account-management',
    (role) => role.accounts !== undefined && isReady(role),
    ({ accounts = 0 }) => Math.max(0, accounts),
  )
}

/** The same customers, as each one's working time allows. */
function shareByWorkingTime({ org }: FixContext): readonly Fix[] {
  const shares = evenedOut(
    customersHeld(org),
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
