// SG-04. A chart with so many empty chairs that it shows a wish rather than a team.
import type { Role } from '../../document/schema.ts'
import type { Org } from '../../org/org.ts'
import { limitsOf } from '../../thresholds/limits.ts'
import { percentage } from '../../words/figures.ts'
import { counted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { defineRule } from '../rule.ts'

export const sg04ManyVacancies = defineRule({
  id: 'SG-04',
  group: 'staffing',
  title: 'Many vacancies',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: ['vacancy-roles', 'vacancy-percent'],
  condition: 'More than 20% of the roles are vacant, on a chart of five roles or more.',
  source: 'Founding article: can you hire, or is this the team? Limit by judgement.',
  knownLimits: 'A plan for next year is full of vacancies on purpose; mute it with that reason.',
  messages: {
    vacant: ({ percent }: { percent: number }) => ({
      headline: words`${percentage(percent)} of the chart is empty chairs`,
      advice: 'Plan with the people you have, and add roles when you can fill them.',
    }),
  },
  check(org, report, limit) {
    const { roles } = org.document
    const vacant = org.vacancies
    const percent = Math.round((vacant.length / roles.length) * 100)
    if (roles.length < limit('vacancy-roles')) return
    if (vacant.length * 100 <= roles.length * limit('vacancy-percent')) return
    report({
      message: 'vacant',
      data: { percent },
      subjects: { roles: vacant.map(({ id }) => id) },
    })
  },
  fixes({ org, finding }) {
    const vacant = finding.subjects.roles.flatMap((id) => org.role(id) ?? [])
    const spare = vacant.filter((role) => isSpare(org, role))
    const left = vacant.length - spare.length
    const roles = org.document.roles.length - spare.length
    const most = limitsOf(org.document)('vacancy-percent')
    if (spare.length === 0 || left * 100 > roles * most) return []
    return [
      {
        label: words`Delete ${counted(spare.length, 'vacant role', 'vacant roles')}`,
        edits: [{ edit: 'remove-roles', args: { roleIds: spare.map(({ id }) => id) } }],
      },
    ]
  },
})

/** Nobody reports to it, and somebody does its work already: without it the plan is the same team. */
function isSpare(org: Org, role: Role): boolean {
  const scope = org.document.structure === 'pods' && role.podId ? org.pod(role.podId) : undefined
  return (
    org.reportsOf(role).length === 0 &&
    role.stages.every(({ stage }) => org.cover(stage, scope ?? null).length > 0)
  )
}
