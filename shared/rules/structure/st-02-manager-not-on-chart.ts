// ST-02. A role reports to a role that is not on the chart.
import { defineRule } from '../rule.ts'

export const st02ManagerNotOnChart = defineRule({
  id: 'ST-02',
  group: 'structure',
  title: 'Manager not on the chart',
  severity: 'error',
  appliesTo: 'any',
  thresholds: [],
  condition: 'A role names a manager that does not exist.',
  source: 'Judgement: seen in files from other tools and after hand editing.',
  knownLimits: 'None known.',
  messages: {
    missing: ({ title }: { title: string }) => ({
      headline: `The manager of ${title} is not on the chart`,
      advice: 'Choose another manager, or none.',
    }),
  },
  check(org, report) {
    for (const role of org.document.roles) {
      if (role.managerId === null || org.role(role.managerId)) continue
      report({ message: 'missing', data: { title: role.title }, subjects: { roles: [role.id] } })
    }
  },
  fixes({ org, finding }) {
    const roleIds = [...finding.subjects.roles]
    const [head, ...others] = org.reporting.heads
    return [
      ...(head && others.length === 0
        ? [
            {
              label: `Report to ${head.title}`,
              edits: [{ edit: 'set-manager', args: { roleIds, managerId: head.id } } as const],
            },
          ]
        : []),
      {
        label: 'Report to nobody',
        edits: [{ edit: 'set-manager', args: { roleIds, managerId: null } } as const],
      },
    ]
  },
})
