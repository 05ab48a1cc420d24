// SPF-08. A market that one seller alone knows.

import type { Role } from '../../document/schema.ts'
import { groupedBy } from '../../grouped.ts'
import { personName } from '../../names/called.ts'
import type { Org } from '../../org/org.ts'
import { shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { backupFixes } from '../backup-fixes.ts'
import { defineRule, type Together } from '../rule.ts'

export const spf08MarketOfOneSeller = defineRule({
  id: 'SPF-08',
  group: 'single-point',
  title: 'Market of one seller',
  severity: 'warning',
  appliesTo: ['two-party'],
  thresholds: ['sellers-in-markets'],
  condition: 'Of several sellers exactly one serves a market, and has no valid backup.',
  source: 'Founding article: brand and transparency are tied to individual salespeople.',
  knownLimits: 'Knows only the markets that are written down.',
  fixAll: 'Name a backup for each',
  messages: {
    'one-seller': ({ market, person }: { market: string; person: string }) => ({
      headline: words`${market} depends on ${person} alone`,
      advice: 'Pair two sellers, and keep one customer log that both can read.',
    }),
    together: ({ all }: Together<{ market: string; person: string }>) => ({
      headline: words`${shortlisted(all.map(({ market }) => market))} depend on one seller each`,
      advice:
        'Whoever leaves takes a market along. Pair sellers, and keep one customer log that both can read.',
    }),
  },
  check(org, report, limit) {
    if (org.sellers.length < limit('sellers-in-markets')) return
    for (const [market, roles] of sellingRolesByMarket(org)) {
      const people = new Set(roles.flatMap((role) => org.holderOf(role) ?? []))
      const [person, ...others] = people
      if (!person || others.length > 0) continue
      if (roles.some((role) => org.validBackupsOf(role).length > 0)) continue
      report({
        message: 'one-seller',
        data: { market, person: personName(person) },
        subjects: { people: [person.id], roles: roles.map(({ id }) => id) },
      })
    }
  },
  fixes: backupFixes,
})

function sellingRolesByMarket(org: Org): ReadonlyMap<string, readonly Role[]> {
  return groupedBy(org.rolesIn('closing', null), (role) =>
    org.holderOf(role) ? role.market?.trim() || null : null,
  )
}
