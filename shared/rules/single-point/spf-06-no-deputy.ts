// SPF-06. A manager of several people without anybody who could stand in.

import type { Role } from '../../document/schema.ts'
import { personName } from '../../names/called.ts'
import type { Org } from '../../org/org.ts'
import { shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { deputyFixes } from '../backup-fixes.ts'
import { largestTeamsFirst } from '../leaders.ts'
import { defineRule, type Together } from '../rule.ts'

export const spf06NoDeputy = defineRule({
  id: 'SPF-06',
  group: 'single-point',
  title: 'No deputy',
  severity: 'info',
  appliesTo: 'any',
  thresholds: ['reports-for-deputy'],
  condition:
    'A manager has four filled direct reports or more, support not counted, and no valid backup.',
  source: 'Judgement.',
  knownLimits: 'Does not see a deputy who is known to everybody but not written down.',
  fixAll: 'Name a deputy for each',
  messages: {
    none: ({ manager }: { manager: string }) => ({
      headline: words`No deputy for ${manager}`,
      advice: 'Name one: it is the first step towards the next manager.',
    }),
    together: ({ all }: Together<{ manager: string }>) => ({
      headline: words`No deputy for ${shortlisted(all.map(({ manager }) => manager))}`,
      advice: 'Name one for each: it is the first step towards the next manager.',
    }),
  },
  check(org, report, limit) {
    for (const role of largestTeamsFirst(org)) {
      const manager = org.holderOf(role)
      if (!manager || teamOf(org, role).length < limit('reports-for-deputy')) continue
      if (org.validBackupsOf(role).length > 0) continue
      report({
        message: 'none',
        data: { manager: personName(manager) },
        subjects: { roles: [role.id], people: [manager.id] },
      })
    }
  },
  fixes: deputyFixes,
})

/** Who would be without a manager; support goes on with its work for a while. */
function teamOf(org: Org, role: Role): readonly Role[] {
  return org
    .reportsOf(role)
    .filter((report) => org.holderOf(report) && report.stages[0]?.stage !== 'support')
}
