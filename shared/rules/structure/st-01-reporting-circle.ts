// ST-01. Manager links that lead back to where they started.

import type { Role } from '../../document/schema.ts'
import type { RoleId } from '../../ids.ts'
import { roleTitle } from '../../names/called.ts'
import { shortlisted } from '../../words/lists.ts'
import { type Words, words } from '../../words/phrase.ts'
import { holderOrTitle } from '../fix-parts.ts'
import { defineRule, type Fix, type Together } from '../rule.ts'

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
  fixAll: 'Clear one link of each',
  messages: {
    circle: ({ names, count }: Circle) => ({
      headline: sayCircle(names, count),
      advice: 'Nobody is at the top. Clear one of the links; usually that of the highest role.',
      forReaders: { advice: 'Nobody is at the top.' },
    }),
    together: ({ all }: Together<Circle>) => ({
      headline: words`Managers form ${all.length} circles, around ${shortlisted(all.flatMap(({ names }) => names.slice(0, 1)))}`,
      advice:
        'In a circle nobody is at the top. Clear one link of each; usually that of the highest role.',
      forReaders: { advice: 'In a circle nobody is at the top.' },
    }),
  },
  check(org, report) {
    for (const loop of org.reporting.loops) {
      report({
        message: 'circle',
        data: {
          titles: loop.map(roleTitle),
          names: [...new Set(loop.map((role) => holderOrTitle(org, role)))],
          count: loop.length,
        },
        subjects: { roles: loop.map(({ id }) => id) },
      })
    }
  },
  fixes({ org, finding }) {
    const loop = finding.subjects.roles.flatMap((id) => org.role(id) ?? [])
    const top = highest(loop)
    return top ? [clearManager(top.id, words`Let ${holderOrTitle(org, top)} report to nobody`)] : []
  },
})

type Circle = {
  readonly titles: readonly string[]
  /** Who is in it, by the holders of its roles. */
  readonly names: readonly string[]
  /** How many roles. */
  readonly count: number
}

function sayCircle(names: readonly string[], count: number): Words {
  const [only = ''] = names
  if (count === 1) return words`${only} is named as their own manager`
  if (names.length === 1) return words`${count} roles of ${only} report to one another`
  return words`${shortlisted(names)} report to one another in a circle`
}

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
