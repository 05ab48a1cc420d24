// SC-01. A manager with more direct reports than anybody can coach.
import type { Role } from '../../document/schema.ts'
import { beltStagesOf } from '../../org/lanes.ts'
import type { Org } from '../../org/org.ts'
import { defineRule } from '../rule.ts'

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
  messages: {
    span: ({ manager, count, usual }: { manager: string; count: number; usual: number }) => ({
      headline: `${manager} leads ${count} people directly`,
      advice: `${usual} is the usual limit: beyond it nobody gets enough coaching. Make somebody team lead for half of them.`,
    }),
  },
  check(org, report, limit) {
    const { complexity, culture } = org.document.company
    const isCommissionOnly = complexity === 'simple' && culture?.includes('star-sellers') === true
    const usual = limit(isCommissionOnly ? 'reports-commission' : 'reports')
    const most = limit(isCommissionOnly ? 'reports-commission-most' : 'reports-most')
    for (const role of org.document.roles) {
      const manager = org.holderOf(role)
      if (!manager || alsoSells(org, role)) continue
      const count = org.reportsOf(role).filter((report) => org.holderOf(report)).length
      if (count <= usual) continue
      report({
        message: 'span',
        data: { manager: manager.name, count, usual },
        subjects: { roles: [role.id], people: [manager.id] },
        severity: count > most ? 'error' : 'warning',
      })
    }
  },
})

/** A player-coach has other limits. */
function alsoSells(org: Org, role: Role): boolean {
  const holder = org.holderOf(role)
  const roles = holder ? org.rolesHeldBy(holder) : [role]
  return roles.some((held) => beltStagesOf(held).length > 0)
}
