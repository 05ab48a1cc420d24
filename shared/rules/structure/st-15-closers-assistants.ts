// ST-15. Lead people who report to a closer and so become that closer's assistants.

import type { Role } from '../../document/schema.ts'
import { personName } from '../../names/called.ts'
import { beltStagesOf } from '../../org/lanes.ts'
import type { Org } from '../../org/org.ts'
import { shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { holderOrTitle, reportToFix } from '../fix-parts.ts'
import { defineRule, type Together } from '../rule.ts'

export const st15ClosersAssistants = defineRule({
  id: 'ST-15',
  group: 'structure',
  title: 'Assistants of a closer',
  severity: 'info',
  appliesTo: ['conveyor'],
  thresholds: [],
  // A founder who closes, and a player-coach who leads other closers as well, are managers in fact.
  condition:
    'Somebody in lead generation or qualification reports to a closer who does not lead: no leadership stage, a manager of their own, and no closer among the reports.',
  source: 'Practice guides: lead people need a lead of their own to stay a stage of their own.',
  knownLimits: 'Some teams pair one lead person with one closer on purpose; mute it then.',
  fixAll: 'Let them report to others',
  messages: {
    assistants: ({ closer }: { closer: string }) => ({
      headline: words`Lead people become ${closer}’s assistants`,
      advice:
        'A closer under pressure gives them other things to do, and the other closers get no leads. Give them a lead of their own.',
    }),
    together: ({ all }: Together<{ closer: string }>) => ({
      headline: words`Lead people become assistants of ${shortlisted(all.map(({ closer }) => closer))}`,
      advice:
        'Closers under pressure give them other things to do, and the other closers get no leads. Give them a lead of their own.',
    }),
  },
  check(org, report) {
    for (const closer of org.reporting.leaders) {
      const front = frontReports(org, closer)
      if (front.length === 0 || isLeader(org, closer)) continue
      report({
        message: 'assistants',
        data: { closer: holderOrTitle(org, closer) },
        subjects: { roles: [closer, ...front].map(({ id }) => id) },
      })
    }
  },
  fixes({ org, finding }) {
    const [closer, ...front] = finding.subjects.roles.flatMap((id) => org.role(id) ?? [])
    if (!closer) return []
    const above = closer.managerId === null ? undefined : org.role(closer.managerId)
    const leads = [...ownLeads(org, front), above]
    return [...new Set(leads)].flatMap((lead) => {
      const person = lead && org.holderOf(lead)
      if (!lead || !person || person.external || lead === closer) return []
      return reportToFix(
        org,
        front.map(({ id }) => id),
        lead,
        words`Let them report to ${personName(person)}`,
      )
    })
  },
})

function frontReports(org: Org, closer: Role): readonly Role[] {
  return beltStagesOf(closer).includes('closing') ? org.reportsOf(closer).filter(isFront) : []
}

function isFront(role: Role): boolean {
  const stages = beltStagesOf(role)
  const isFrontStage = stages.includes('lead-generation') || stages.includes('qualification')
  return isFrontStage && !stages.includes('closing')
}

function isLeader(org: Org, closer: Role): boolean {
  return (
    closer.managerId === null ||
    closer.stages.some(({ stage }) => stage === 'leadership') ||
    org.reportsOf(closer).some((report) => beltStagesOf(report).includes('closing'))
  )
}

/** Whoever leads others of the same stages already. */
function ownLeads(org: Org, front: readonly Role[]): readonly Role[] {
  const below = new Set(front)
  return org
    .rolesIn('leadership', null)
    .filter((lead) => !below.has(lead) && org.reportsOf(lead).some(isFront))
    .slice(0, 1)
}
