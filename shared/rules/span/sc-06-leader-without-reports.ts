// SC-06. Somebody whose only work is leading, and who leads nobody.
import { daysBetween, type IsoDate } from '../../dates.ts'
import type { Pod, Role } from '../../document/schema.ts'
import { personName } from '../../names/called.ts'
import type { Org } from '../../org/org.ts'
import { limitsOf } from '../../thresholds/limits.ts'
import { counted, shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { largestTeamsFirst } from '../leaders.ts'
import { defineRule, type Fix, type FixContext } from '../rule.ts'

export const sc06LeaderWithoutReports = defineRule({
  id: 'SC-06',
  group: 'span',
  title: 'Leader without reports',
  severity: 'info',
  appliesTo: 'any',
  thresholds: ['idle-leader-days', 'idle-leader-people'],
  // Where nobody reports to anybody the lines are only not drawn yet, and a vacant report is a team to come.
  condition:
    'Somebody who does nothing but lead has had no reports, vacant ones included, for 60 days as far as the start date tells: a note, a warning from 8 sales people. One finding for all of them.',
  source: 'Our judgement.',
  knownLimits: 'Does not see reports outside sales, nor when the last one left.',
  messages: {
    idle: ({ people }: { readonly people: readonly string[] }) => ({
      headline: words`${shortlisted(people)} ${people.length === 1 ? 'leads' : 'lead'} nobody`,
      advice:
        'A leader without a team costs as much as a seller. Give them people whose manager leads too many, or a number of their own.',
    }),
  },
  check(org, report, limit, today) {
    if (org.reporting.leaders.length === 0) return
    const podLeads = new Set(org.document.pods.map(({ leadId }) => leadId))
    const idle = org
      .rolesIn('leadership', null)
      .filter(
        (role) => isIdle(org, role, podLeads) && !isNew(role, today, limit('idle-leader-days')),
      )
    const people = [...new Set(idle.flatMap((role) => org.holderOf(role) ?? []))]
    if (people.length === 0) return
    report({
      message: 'idle',
      data: { people: people.map((person) => personName(person)) },
      subjects: { roles: idle.map(({ id }) => id), people: people.map(({ id }) => id) },
      severity: org.salesPeople.length >= limit('idle-leader-people') ? 'warning' : 'info',
    })
  },
  fixes: takeOverReports,
})

/** Leads nobody in any of the holder's roles, and does nothing else; whoever leads a pod leads. */
function isIdle(org: Org, role: Role, podLeads: ReadonlySet<Pod['leadId']>): boolean {
  const person = org.holderOf(role)
  if (!person || person.external) return false
  return org
    .rolesHeldBy(person)
    .every(
      (held) =>
        held.stages.every(({ stage }) => stage === 'leadership') &&
        org.reportsOf(held).length === 0 &&
        !podLeads.has(held.id),
    )
}

function isNew({ startDate }: Role, today: IsoDate, days: number): boolean {
  const since = startDate === undefined ? null : daysBetween(startDate, today)
  return since !== null && since < days
}

/** Half of the people of whoever leads most, where that is more than anybody can coach; nobody's own team. */
function takeOverReports({ org, finding }: FixContext): readonly Fix[] {
  const leader = finding.subjects.roles.flatMap((id) => org.role(id) ?? [])[0]
  const person = leader && org.holderOf(leader)
  const [widest] = largestTeamsFirst(org)
  const manager = widest && org.holderOf(widest)
  const all = widest ? org.reportsOf(widest) : []
  if (!leader || !person || !manager || finding.subjects.roles.length > 1) return []
  if (all.length <= limitsOf(org.document)('reports') || org.document.structure === 'pods')
    return []
  const moved = all
    .filter((role) => role !== leader && org.reportsOf(role).length === 0)
    .filter(({ stages }) => stages.every(({ stage }) => stage !== 'leadership'))
    .slice(-Math.floor(all.length / 2))
  if (moved.length === 0) return []
  return [
    {
      label: words`Let ${personName(person)} lead ${counted(moved.length, 'person', 'people')} of ${personName(manager)}’s team`,
      edits: [
        {
          edit: 'set-manager',
          args: { roleIds: moved.map(({ id }) => id), managerId: leader.id },
        },
      ],
    },
  ]
}
