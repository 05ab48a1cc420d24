// ST-04. People who report to a vacant role.
import { shortlisted } from '../../text.ts'
import { defineRule } from '../rule.ts'

export const st04EmptyChairLeads = defineRule({
  id: 'ST-04',
  group: 'structure',
  title: 'An empty chair leads',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: [],
  condition: 'Filled roles report to a vacant one. One finding per vacant manager.',
  source: 'Judgement.',
  knownLimits: 'Does not know who leads for the time being.',
  messages: {
    vacant: ({ title, names }: { title: string; names: readonly string[] }) => ({
      headline: `${title} is vacant and has people to lead`,
      advice: `${shortlisted(names)} ${names.length === 1 ? 'reports' : 'report'} to an empty chair. Say who leads until it is filled.`,
    }),
  },
  check(org, report) {
    for (const role of org.document.roles) {
      if (org.holderOf(role)) continue
      const led = org.reportsOf(role).flatMap((report) => org.holderOf(report) ?? [])
      if (led.length === 0) continue
      report({
        message: 'vacant',
        data: { title: role.title, names: led.map(({ name }) => name) },
        subjects: { roles: [role.id], people: led.map(({ id }) => id) },
      })
    }
  },
  fixes({ org, finding }) {
    const role = finding.subjects.roles.flatMap((id) => org.role(id) ?? [])[0]
    if (!role) return []
    const roleIds = org.reportsOf(role).map(({ id }) => id)
    const above = role.managerId === null ? null : (org.role(role.managerId) ?? null)
    if (!above) return []
    const name = org.holderOf(above)?.name ?? above.title
    return [
      {
        label: `${name} leads them for now`,
        edits: [{ edit: 'set-manager', args: { roleIds, managerId: above.id } }],
      },
    ]
  },
})
