// SC-01. A manager with more direct reports than anybody can coach.

import { personName } from '../../names/called.ts'
import type { Org } from '../../org/org.ts'
import { worksOnBelt } from '../../org/works-on-belt.ts'
import { type Limit, limitsOf } from '../../thresholds/limits.ts'
import { counted, ranged, shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { isCommissionOnly } from '../commission.ts'
import { teamLeadFixes } from '../leader-fixes.ts'
import { largestTeamsFirst } from '../leaders.ts'
import { defineRule, type Together } from '../rule.ts'

export const sc01TooManyReports = defineRule({
  id: 'SC-01',
  group: 'span',
  title: 'Too many direct reports',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: ['reports', 'reports-most', 'reports-commission', 'reports-commission-most'],
  condition:
    'A manager who does not sell has more than 8 filled direct reports (error above 12); with commission-only sellers of a simple product more than 15 (error above 20).',
  source:
    'SaaStr rule of 8; Sales Leadership Council (8); Objective Management Group (6-8, never above 10); Dave Kahle for commission-only teams (15-20).',
  knownLimits: 'Counts heads, not how much help each one needs.',
  fixAll: 'Make team leads for each of them',
  messages: {
    span: ({ manager, count, usual }: { manager: string; count: number; usual: number }) => ({
      headline: words`${manager} leads ${count} people directly`,
      advice: words`${counted(usual, 'report is', 'reports are')} the usual limit: beyond it nobody gets enough coaching. Make somebody team lead for half of them.`,
    }),
    together: ({ all }: Together<{ manager: string; count: number; usual: number }>) => ({
      headline: words`${shortlisted(all.map(({ manager }) => manager))} lead ${ranged(all.map(({ count }) => count))} people each`,
      advice: words`${counted(all[0]?.usual ?? 0, 'report is', 'reports are')} the usual limit: beyond it nobody gets enough coaching. Make somebody team lead for half of each team.`,
    }),
  },
  check(org, report, limit) {
    const usual = usualReports(org, limit)
    const most = limit(isCommissionOnly(org) ? 'reports-commission-most' : 'reports-most')
    for (const role of largestTeamsFirst(org)) {
      const manager = org.holderOf(role)
      if (!manager || org.reportsOf(role).length <= usual) continue
      const count = org.reportsOf(role).filter((report) => org.holderOf(report)).length
      // A player-coach has other limits.
      if (count <= usual || worksOnBelt(org, manager)) continue
      report({
        message: 'span',
        data: { manager: personName(manager), count, usual },
        subjects: { roles: [role.id], people: [manager.id] },
        severity: count > most ? 'error' : 'warning',
      })
    }
  },
  fixes({ org, finding }) {
    const manager = finding.subjects.roles.flatMap((id) => org.role(id) ?? [])[0]
    return manager ? teamLeadFixes(org, manager, usualReports(org, limitsOf(org.document))) : []
  },
})

function usualReports(org: Org, limit: Limit): number {
  return limit(isCommissionOnly(org) ? 'reports-commission' : 'reports')
}
