// ST-06. Roles of the belt that belong to no pod although there are pods.
import type { Role } from '../../document/schema.ts'
import { roleTitle } from '../../names/called.ts'
import { beltStagesOf, isStray } from '../../org/lanes.ts'
import type { Org } from '../../org/org.ts'
import { counted, shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { shareOutFixes } from '../pod-fixes.ts'
import { defineRule } from '../rule.ts'

export const st06RoleWithoutPod = defineRule({
  id: 'ST-06',
  group: 'structure',
  title: 'Role without a pod',
  severity: 'warning',
  appliesTo: ['pods'],
  thresholds: [],
  condition:
    'There are pods, and roles of the four stages that stand in none of them, although a pod lacks what they do. Where every pod has it, they serve all pods.',
  source: 'Founding article: pods are composed of members that play the four roles.',
  knownLimits:
    'Somebody who was forgotten, while every pod has such people, looks like one who serves all of them.',
  messages: {
    nowhere: ({ titles }: { titles: readonly string[] }) => ({
      headline: words`${counted(titles.length, 'role belongs', 'roles belong')} to no pod`,
      advice: words`${shortlisted(titles)}: drag ${titles.length === 1 ? 'it' : 'them'} into a pod.`,
      forReaders: { advice: words`Not in a pod yet: ${shortlisted(titles)}.` },
    }),
  },
  check(org, report) {
    if (org.document.pods.length === 0) return
    const strays = org.document.roles.filter(
      (role) => isStray(role, org.document) && !servesAll(org, role),
    )
    if (strays.length === 0) return
    report({
      message: 'nowhere',
      data: { titles: strays.map(roleTitle) },
      subjects: { roles: strays.map(({ id }) => id) },
    })
  },
  fixes: ({ org, finding }) =>
    shareOutFixes(
      org,
      finding.subjects.roles.flatMap((id) => org.role(id) ?? []),
    ),
})

/** Specialists beside the pods: each pod has people of its own for all that they do. */
function servesAll(org: Org, role: Role): boolean {
  return beltStagesOf(role).every((stage) =>
    org.document.pods.every((pod) => org.cover(stage, pod).length > 0),
  )
}
