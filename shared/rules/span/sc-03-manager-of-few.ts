// SC-03. A manager who does nothing but lead one or two people.
import type { Role } from '../../document/schema.ts'
import { BELT_STAGES } from '../../document/vocabulary.ts'
import { personName } from '../../names/called.ts'
import { beltStagesOf } from '../../org/lanes.ts'
import type { Org } from '../../org/org.ts'
import { worksOnBelt } from '../../org/works-on-belt.ts'
import { counted, shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { stagesEdit, stageWords } from '../fix-parts.ts'
import { defineRule, type Together } from '../rule.ts'

export const sc03ManagerOfFew = defineRule({
  id: 'SC-03',
  group: 'span',
  title: 'Manager of one or two',
  severity: 'info',
  appliesTo: 'any',
  thresholds: ['few-reports', 'few-reports-people'],
  // Whoever leads team leads leads more people than report directly, and a team with vacant roles
  // is about to grow.
  condition:
    'In a team of six sales people or more a leader who does none of the four stages has one or two reports, vacant ones included, who lead nobody themselves.',
  source: 'Harvard Business Review, at second hand: teams do worse below five reports.',
  knownLimits: 'Does not see what else the manager does.',
  fixAll: 'Let each do some of the work as well',
  messages: {
    few: ({ manager, count }: { manager: string; count: number }) => ({
      headline: words`${manager} manages only ${counted(count, 'person', 'people')}`,
      advice: 'Merge two teams, or let the manager do some of the work, too.',
    }),
    together: ({ all }: Together<{ manager: string; count: number }>) => ({
      headline: words`${shortlisted(all.map(({ manager }) => manager))} manage very few people each`,
      advice: 'Merge their teams, or let the managers do some of the work, too.',
    }),
  },
  check(org, report, limit) {
    if (org.salesPeople.length < limit('few-reports-people')) return
    for (const role of org.rolesIn('leadership', null)) {
      const manager = org.holderOf(role)
      const reports = org.reportsOf(role)
      if (!manager || reports.length === 0 || reports.length > limit('few-reports')) continue
      if (worksOnBelt(org, manager) || reports.some((each) => org.reportsOf(each).length > 0))
        continue
      report({
        message: 'few',
        data: { manager: personName(manager), count: reports.length },
        subjects: { roles: [role.id], people: [manager.id] },
      })
    }
  },
  fixes({ org, finding }) {
    const role = finding.subjects.roles.flatMap((id) => org.role(id) ?? [])[0]
    const manager = role && org.holderOf(role)
    const stage = role && stageOfReports(org, role)
    if (!role || !manager || stage === undefined) return []
    return [
      {
        label: words`Let ${personName(manager)} do ${stageWords(stage)} as well`,
        edits: [stagesEdit(role, [...role.stages.map((part) => part.stage), stage])],
      },
    ]
  },
})

/** What most of the reports do, if that is work of the belt. */
function stageOfReports(org: Org, role: Role) {
  const stages = org.reportsOf(role).flatMap(beltStagesOf)
  const count = (stage: (typeof BELT_STAGES)[number]) =>
    stages.filter((each) => each === stage).length
  return BELT_STAGES.filter((stage) => count(stage) > 0).toSorted((a, b) => count(b) - count(a))[0]
}
