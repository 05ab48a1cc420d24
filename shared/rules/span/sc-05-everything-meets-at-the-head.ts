// SC-05. A head who leads several teams and still does a stage, so that everything waits for one person.

import type { Person, Role } from '../../document/schema.ts'
import { personName } from '../../names/called.ts'
import type { Org } from '../../org/org.ts'
import { worksOnBelt } from '../../org/works-on-belt.ts'
import { shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { leaveStagesFix } from '../leader-fixes.ts'
import { defineRule, type Together } from '../rule.ts'

export const sc05EverythingMeetsAtTheHead = defineRule({
  id: 'SC-05',
  group: 'span',
  title: 'Everything meets at the head',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: ['head-people', 'head-teams'],
  // A team is somebody who reports to the head and leads others; without such the head simply has
  // many reports, which is another question.
  condition:
    'With eight sales people or more the head leads two teams or more and works in one of the four stages.',
  source: 'Judgement.',
  knownLimits: 'Does not know how much of the head’s time the stage takes.',
  fixAll: 'Leave the stages to the others',
  messages: {
    all: ({ head, teams }: { head: string; teams: number }) => ({
      headline: words`Everything meets at ${head}`,
      advice: words`Leading ${teams} teams and doing a stage as well makes both wait. Hand the stage over first.`,
    }),
    together: ({ all }: Together<{ head: string; teams: number }>) => ({
      headline: words`Everything meets at ${shortlisted(all.map(({ head }) => head))}`,
      advice:
        'Leading several teams and doing a stage as well makes both wait. Hand the stages over first.',
    }),
  },
  check(org, report, limit) {
    if (org.salesPeople.length < limit('head-people')) return
    for (const { role, head } of filledHeads(org)) {
      const teams = org.reportsOf(role).filter((lead) => org.reportsOf(lead).length > 0).length
      if (teams < limit('head-teams') || !worksOnBelt(org, head)) continue
      report({
        message: 'all',
        data: { head: personName(head), teams },
        subjects: { roles: [role.id], people: [head.id] },
      })
    }
  },
  fixes: leaveStagesFix,
})

function filledHeads(org: Org): readonly { readonly role: Role; readonly head: Person }[] {
  return org.reporting.heads.flatMap((role) => {
    const head = org.holderOf(role)
    return head ? [{ role, head }] : []
  })
}
