// Fixes about leading: make team leads, so that nobody leads too many; leave the work to the others.
import type { Role } from '../document/schema.ts'
import { BELT_STAGES, isBeltStage } from '../document/vocabulary.ts'
import type { EditCall } from '../editing/apply-edit.ts'
import { personName } from '../names/called.ts'
import { beltStagesOf } from '../org/lanes.ts'
import type { Org, Scope } from '../org/org.ts'
import { bySeniority } from '../org/seniority.ts'
import { worksOnBelt } from '../org/works-on-belt.ts'
import { limitsOf } from '../thresholds/limits.ts'
import { counted, listed, shortlisted } from '../words/lists.ts'
import { words } from '../words/phrase.ts'
import { stagesEdit, stageWords } from './fix-parts.ts'
import type { Fix, FixContext } from './rule.ts'

/** More team leads at once are no quick fix but a reorganisation. */
const MOST_LEADS = 4

/**
 * Makes the most senior reports team leads, of colleagues of their own stage where possible, until
 * the manager leads at most `usual` people; one lead alone takes half of the reports.
 */
export function teamLeadFixes(org: Org, manager: Role, usual: number): readonly Fix[] {
  const reports = org.reportsOf(manager).filter((report) => org.holderOf(report))
  const leads: Role[] = []
  const teams = new Map<Role, readonly Role[]>()
  let left = reports
  for (const lead of bySeniority(org, reports)) {
    if (left.length <= usual || leads.length === MOST_LEADS) break
    if (!left.includes(lead)) continue
    const team = teamFor(org, lead, left)
    if (team.length === 0) continue
    leads.push(lead)
    teams.set(lead, team)
    left = left.filter((role) => !team.includes(role))
  }
  const names = leads.flatMap((lead) => org.holderOf(lead) ?? []).map(personName)
  const [first] = leads
  if (!first || left.length > usual) return []
  const people = counted(teams.get(first)?.length ?? 0, 'colleague', 'colleagues')
  return [
    {
      label:
        leads.length === 1
          ? words`Make ${listed(names)} team lead of ${people}`
          : words`Make ${shortlisted(names)} team leads`,
      edits: [...teams].map(([lead, team]) => ({
        edit: 'set-manager',
        args: { roleIds: team.map(({ id }) => id), managerId: lead.id },
      })),
    },
  ]
}

/** How many more people the role's holder could lead and still coach; negative: too many already. */
export function roomOf(org: Org, role: Role): number {
  const person = org.holderOf(role)
  const limit = limitsOf(org.document)
  const most = limit(person && worksOnBelt(org, person) ? 'coach-reports' : 'reports')
  return most - org.reportsOf(role).length
}

/** Half of the people at most, no more than the lead can coach, the same stage and its neighbours first. */
function teamFor(org: Org, lead: Role, reports: readonly Role[]): readonly Role[] {
  const room = Math.min(roomOf(org, lead), Math.floor(reports.length / 2))
  const stage = stageNumber(lead)
  return (
    reports
      // Whoever leads a team is no member of another one, and the seniors may have to lead one.
      .filter((role) => role !== lead && org.reportsOf(role).length === 0)
      .toReversed()
      .toSorted((a, b) => Math.abs(stageNumber(a) - stage) - Math.abs(stageNumber(b) - stage))
      .slice(0, Math.max(0, room))
  )
}

function stageNumber(role: Role): number {
  const [stage] = beltStagesOf(role)
  return stage === undefined ? BELT_STAGES.length : BELT_STAGES.indexOf(stage)
}

/** Lets the finding's manager leave the belt to those who do the same stages; not where nobody does. */
export function leaveStagesFix({ org, finding }: FixContext): readonly Fix[] {
  const manager = finding.subjects.people.flatMap((id) => org.person(id) ?? [])[0]
  if (!manager) return []
  const roles = org.rolesHeldBy(manager).filter((role) => beltStagesOf(role).length > 0)
  // A role without reports is nothing but the work: giving it away needs somebody to take it.
  if (roles.length === 0 || roles.some((role) => org.reportsOf(role).length === 0)) return []
  const stages = [...new Set(roles.flatMap(beltStagesOf))]
  const isDone = roles.every((role) =>
    beltStagesOf(role).every((stage) =>
      org.cover(stage, scopeOf(org, role)).some((person) => person !== manager && !person.external),
    ),
  )
  if (!isDone) return []
  return [
    {
      label: words`Leave ${listed(stages.map(stageWords))} to the others`,
      edits: roles.map(leadOnly),
    },
  ]
}

function scopeOf(org: Org, role: Role): Scope {
  return org.document.structure === 'pods' && role.podId !== null
    ? (org.pod(role.podId) ?? null)
    : null
}

function leadOnly(role: Role): EditCall {
  const others = role.stages.map(({ stage }) => stage).filter((stage) => !isBeltStage(stage))
  return stagesEdit(role, ['leadership', ...others])
}
