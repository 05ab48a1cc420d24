// SC-02. Somebody who sells and leads more people than both allow.

import { personName } from '../../names/called.ts'
import { worksOnBelt } from '../../org/works-on-belt.ts'
import { limitsOf } from '../../thresholds/limits.ts'
import { ranged, shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { leaveStagesFix, teamLeadFixes } from '../leader-fixes.ts'
import { largestTeamsFirst } from '../leaders.ts'
import { defineRule, type Together } from '../rule.ts'

export const sc02PlayerCoach = defineRule({
  id: 'SC-02',
  group: 'span',
  title: 'Sells and leads too many',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: ['coach-reports', 'coach-reports-most'],
  condition:
    'A manager who also works in one of the four stages has more than 5 filled direct reports (error above 8).',
  source: 'McKinsey: player-coaches lead 3 to 5 people and no more.',
  knownLimits: 'Does not know how much of the time goes into selling.',
  fixAll: 'Leave selling to the others, or make team leads',
  messages: {
    both: ({ manager, count }: { manager: string; count: number }) => ({
      headline: words`${manager} sells and leads ${count} people`,
      advice: 'One of the two will suffer. Take the own number away, or split the team.',
    }),
    together: ({ all }: Together<{ manager: string; count: number }>) => ({
      headline: words`${shortlisted(all.map(({ manager }) => manager))} sell and lead ${ranged(all.map(({ count }) => count))} people each`,
      advice: 'One of the two will suffer. Take their own numbers away, or split the teams.',
    }),
  },
  check(org, report, limit) {
    for (const role of largestTeamsFirst(org)) {
      const manager = org.holderOf(role)
      if (!manager || org.reportsOf(role).length <= limit('coach-reports')) continue
      if (!worksOnBelt(org, manager)) continue
      const count = org.reportsOf(role).filter((report) => org.holderOf(report)).length
      if (count <= limit('coach-reports')) continue
      report({
        message: 'both',
        data: { manager: personName(manager), count },
        subjects: { roles: [role.id], people: [manager.id] },
        severity: count > limit('coach-reports-most') ? 'error' : 'warning',
      })
    }
  },
  fixes(context) {
    const { org, finding } = context
    const coach = finding.subjects.roles.flatMap((id) => org.role(id) ?? [])[0]
    const most = limitsOf(org.document)('coach-reports')
    return [...leaveStagesFix(context), ...(coach ? teamLeadFixes(org, coach, most) : [])]
  },
})
