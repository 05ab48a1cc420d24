// ST-01. Manager links that lead back to where they started.
import type { Role } from '../../document/schema.ts'
import type { RoleId } from '../../ids.ts'
import { roleTitle } from '../../names/called.ts'
import { chained } from '../../words/lists.ts'
import { type Words, words } from '../../words/phrase.ts'
import { defineRule, type Fix } from '../rule.ts'

export const st01ReportingCircle = defineRule({
  id: 'ST-01',
  group: 'structure',
  title: 'Reporting circle',
  severity: 'error',
  appliesTo: 'any',
  thresholds: [],
  condition: 'Following the managers from a role leads back to it. One finding per circle.',
  source: 'Real faults of organisation charts: people in a circle vanish from the tree.',
  knownLimits: 'None known.',
  messages: {
    circle: ({ titles, titles: [first = ''] }: { titles: readonly string[] }) => ({
      headline:
        titles.length === 1
          ? words`${first} reports to itself`
          : chained([...titles, first], ' reports to '),
      advice: 'Nobody is at the top. Clear one of the links; usually that of the highest role.',
    }),
  },
  check(org, report) {
    for (const loop of org.reporting.loops) {
      report({
        message: 'circle',
        data: { titles: loop.map(roleTitle) },
        subjects: { roles: loop.map(({ id }) => id) },
      })
    }
  },
  fixes({ org, finding }) {
    const loop = finding.subjects.roles.flatMap((id) => org.role(id) ?? [])
    const top = highest(loop)
    return top ? [clearManager(top.id, words`Let ${roleTitle(top)} report to nobody`)] : []
  },
})

/** Leaders first, otherwise whoever comes first on the chart. */
function highest(roles: readonly Role[]): Role | undefined {
  return roles.find((role) => role.stages[0]?.stage === 'leadership') ?? roles[0]
}

function clearManager(roleId: RoleId, label: Words): Fix {
  return {
    label,
    edits: [{ edit: 'set-manager', args: { roleIds: [roleId], managerId: null } }],
  }
}
