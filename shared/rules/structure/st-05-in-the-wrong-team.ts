// ST-05. Somebody who reports to the team of another stage, though their own stage has a team.

import type { Role } from '../../document/schema.ts'
import { BELT_STAGES, type BeltStage } from '../../document/vocabulary.ts'
import { beltStagesOf } from '../../org/lanes.ts'
import type { Org } from '../../org/org.ts'
import { type Limit, limitsOf } from '../../thresholds/limits.ts'
import { shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { holderOrTitle, reportToFix, stageWords } from '../fix-parts.ts'
import { defineRule, type Together } from '../rule.ts'

export const st05InTheWrongTeam = defineRule({
  id: 'ST-05',
  group: 'structure',
  title: 'In the team of another stage',
  severity: 'warning',
  appliesTo: ['conveyor'],
  thresholds: ['team-of-stage'],
  // A card always stands in the lane of its stage, so a wrong team can only be one by reporting.
  // A head who leads people of all stages has no team of one, and sensible mixed teams are left
  // alone: it takes another manager who leads the stage in question.
  condition:
    'Most reports of a manager do one stage, one of them does another, and somebody else leads the team of that other stage.',
  source: 'Founding article: each part of the belt has a dedicated team; the reading is ours.',
  knownLimits: 'Knows teams only by who reports to whom.',
  fixAll: 'Let each report to the team of their stage',
  messages: {
    stray: ({ person, stage, team }: { person: string; stage: BeltStage; team: BeltStage }) => ({
      headline: words`${person} does ${stageWords(stage)} in the team for ${stageWords(team)}`,
      advice: words`There is a team for ${stageWords(stage)}: there the colleagues do the same work and share one number.`,
    }),
    together: ({ all }: Together<{ person: string; stage: BeltStage; team: BeltStage }>) => ({
      headline: words`${shortlisted(all.map(({ person }) => person))} are in the team of another stage`,
      advice:
        'There are teams for what they do: there the colleagues do the same work and share one number.',
    }),
  },
  check(org, report, limit) {
    const teams = teamsOf(org, limit)
    for (const [lead, team] of teams.stageOf) {
      for (const role of org.reportsOf(lead)) {
        const [stage] = beltStagesOf(role)
        if (stage === undefined || beltStagesOf(role).includes(team)) continue
        if (!ownLeadOf(org, role, lead, teams)) continue
        report({
          message: 'stray',
          data: { person: holderOrTitle(org, role), stage, team },
          subjects: { roles: [role.id] },
        })
      }
    }
  },
  fixes({ org, finding }) {
    const role = finding.subjects.roles.flatMap((id) => org.role(id) ?? [])[0]
    const lead = role?.managerId ? org.role(role.managerId) : undefined
    if (!role || !lead) return []
    const own = ownLeadOf(org, role, lead, teamsOf(org, limitsOf(org.document)))
    return own ? reportToFix(org, [role.id], own) : []
  },
})

interface Teams {
  readonly stageOf: ReadonlyMap<Role, BeltStage>
  readonly leadsOf: ReadonlyMap<BeltStage, readonly Role[]>
}

/** Managers most of whose reports do one stage, and the managers of each stage. */
function teamsOf(org: Org, limit: Limit): Teams {
  const stageOf = new Map<Role, BeltStage>()
  const leadsOf = new Map<BeltStage, Role[]>(BELT_STAGES.map((stage) => [stage, []]))
  for (const lead of org.reporting.leaders) {
    const reports = org.reportsOf(lead)
    const stage = BELT_STAGES.find((candidate) => {
      const count = countIn(candidate, reports)
      return count >= limit('team-of-stage') && count * 2 > reports.length
    })
    if (stage === undefined) continue
    stageOf.set(lead, stage)
    leadsOf.get(stage)?.push(lead)
  }
  return { stageOf, leadsOf }
}

function countIn(stage: BeltStage, roles: readonly Role[]): number {
  let count = 0
  for (const role of roles) if (beltStagesOf(role).includes(stage)) count += 1
  return count
}

/** The lead of a team for what this role does; somebody above both teams may well have it. */
function ownLeadOf(org: Org, role: Role, lead: Role, { leadsOf }: Teams): Role | undefined {
  // Whoever leads people is no stray.
  if (org.reportsOf(role).length > 0) return undefined
  for (const stage of beltStagesOf(role)) {
    const leads = leadsOf.get(stage) ?? []
    const other = leads.find((each) => each !== lead && each.managerId !== lead.id)
    if (other) return other
  }
  return undefined
}
