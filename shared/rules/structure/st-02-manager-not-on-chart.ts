// ST-02. A role reports to a role that is not on the chart.

import { roleTitle } from '../../names/called.ts'
import { usualManager } from '../../org/usual-manager.ts'
import { shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { holderOrTitle, reportToFix } from '../fix-parts.ts'
import { defineRule, type Together } from '../rule.ts'

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
  fixAll: 'Mend all these links',
  messages: {
    missing: ({ name }: { title: string; name: string }) => ({
      headline: words`The manager of ${name} is not on the chart`,
      advice: 'Choose another manager, or none.',
      forReaders: { advice: 'Who leads here is not clear.' },
    }),
    together: ({ all }: Together<{ title: string; name: string }>) => ({
      headline: words`The managers of ${shortlisted(all.map(({ name }) => name))} are not on the chart`,
      advice: 'Choose another manager for each, or none.',
      forReaders: { advice: 'Who leads there is not clear.' },
    }),
  },
  check(org, report) {
    for (const role of org.document.roles) {
      if (role.managerId === null || org.reporting.reports.has(role.managerId)) continue
      report({
        message: 'missing',
        data: { title: roleTitle(role), name: holderOrTitle(org, role) },
        subjects: { roles: [role.id] },
      })
    }
  },
  fixes({ org, finding }) {
    const roleIds = [...finding.subjects.roles]
    const role = roleIds.flatMap((id) => org.role(id) ?? [])[0]
    const [head, ...others] = org.reporting.heads
    const usual = usualManager(org, role?.podId ?? null) ?? (others.length === 0 ? head?.id : null)
    const manager = usual ? org.role(usual) : undefined
    return [
      ...(manager ? reportToFix(org, roleIds, manager) : []),
      {
        label: 'Report to nobody',
        edits: [{ edit: 'set-manager', args: { roleIds, managerId: null } } as const],
      },
    ]
  },
})
