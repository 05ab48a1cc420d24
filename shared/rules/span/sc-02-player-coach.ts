// SC-02. Somebody who sells and leads more people than both allow.

import type { Severity } from '../../document/vocabulary.ts'
import { personName } from '../../names/called.ts'
import type { Org } from '../../org/org.ts'
import { worksOnBelt } from '../../org/works-on-belt.ts'
import { type Limit, limitsOf } from '../../thresholds/limits.ts'
import { ranged, shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { isCommissionOnly } from '../commission.ts'
import { leaveStagesFix, teamLeadFixes } from '../leader-fixes.ts'
import { largestTeamsFirst } from '../leaders.ts'
import { defineRule, type Together } from '../rule.ts'

const COMMISSION_ADVICE =
  'Where sellers live on commission that can work, as long as somebody has time for the new ones.'

export const sc02PlayerCoach = defineRule({
  id: 'SC-02',
  group: 'span',
  title: 'Sells and leads too many',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: ['coach-reports', 'coach-reports-most', 'reports-commission'],
  condition:
    'A manager who also works in one of the four stages has more than 5 filled direct reports (error above 8); with commission-only sellers of a simple product a note, and a warning above 15.',
  source:
    'McKinsey: player-coaches lead 3 to 5 people and no more; Dave Kahle for commission-only teams (15-20).',
  knownLimits: 'Does not know how much of the time goes into selling.',
  fixAll: 'Leave selling to the others, or make team leads',
  messages: {
    both: ({ manager, count }: { manager: string; count: number }) => ({
      headline: words`${manager} sells and leads ${count} people`,
      advice: 'One of the two will suffer. Take the own number away, or split the team.',
    }),
    commission: ({ manager, count }: { manager: string; count: number; commission: true }) => ({
      headline: words`${manager} sells and leads ${count} people`,
      advice: COMMISSION_ADVICE,
    }),
    together: ({ all }: Together<{ manager: string; count: number; commission?: true }>) => ({
      headline: words`${shortlisted(all.map(({ manager }) => manager))} sell and lead ${ranged(all.map(({ count }) => count))} people each`,
      advice: all.every(({ commission }) => commission)
        ? COMMISSION_ADVICE
        : 'One of the two will suffer. Take their own numbers away, or split the teams.',
    }),
  },
  check(org, report, limit) {
    for (const role of largestTeamsFirst(org)) {
      const manager = org.holderOf(role)
      if (!manager || org.reportsOf(role).length <= limit('coach-reports')) continue
      if (!worksOnBelt(org, manager)) continue
      const count = org.reportsOf(role).filter((report) => org.holderOf(report)).length
      if (count <= limit('coach-reports')) continue
      const data = { manager: personName(manager), count }
      const subjects = { roles: [role.id], people: [manager.id] }
      if (isCommissionOnly(org) && count <= limit('reports-commission'))
        report({
          message: 'commission',
          data: { ...data, commission: true },
          subjects,
          severity: 'info',
        })
      else report({ message: 'both', data, subjects, severity: severityOf(org, limit, count) })
    }
  },
  fixes(context) {
    const { org, finding } = context
    const coach = finding.subjects.roles.flatMap((id) => org.role(id) ?? [])[0]
    const most = limitsOf(org.document)('coach-reports')
    return [...leaveStagesFix(context), ...(coach ? teamLeadFixes(org, coach, most) : [])]
  },
})

function severityOf(org: Org, limit: Limit, count: number): Severity {
  return count > limit('coach-reports-most') && !isCommissionOnly(org) ? 'error' : 'warning'
}
