// What a finding is about, seen from the chart: which cards and lanes to show, which role it concerns.

import { withDetails } from '../../shared/findings/fold.ts'
import { lanesAbout } from '../../shared/findings/marks.ts'
import { groupedBy } from '../../shared/grouped.ts'
import type { RoleId } from '../../shared/ids.ts'
import type { Org } from '../../shared/org/org.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import type { Highlight } from '../state/pointer.ts'

/** The roles a finding is about; those of its people or pods where it names no role. */
export function rolesAbout(org: Org, { subjects }: Finding): readonly RoleId[] {
  if (subjects.roles.length > 0) return subjects.roles
  const people = subjects.people.flatMap((id) => org.person(id) ?? [])
  const held = people.flatMap((person) => org.rolesHeldBy(person))
  const inPods = org.document.roles.filter(
    ({ podId }) => people.length === 0 && podId !== null && subjects.pods.includes(podId),
  )
  return [...held, ...inPods].map(({ id }) => id)
}

/** What the chart shows of a finding: its cards, or the lanes of its stages where it names nobody. */
export function highlightOf(org: Org, finding: Finding): Highlight {
  const { roles, people } = finding.subjects
  const isAboutStages = roles.length + people.length === 0 && finding.subjects.stages.length > 0
  return isAboutStages
    ? { roles: new Set(), lanes: new Set(lanesAbout(finding, org)) }
    : { roles: new Set(rolesAbout(org, finding)), lanes: new Set() }
}

/** Findings that name one of these roles, or somebody who holds one of them; also in their details. */
export function findingsAbout(
  org: Org,
  findings: readonly Finding[],
  roleIds: readonly RoleId[],
): readonly Finding[] {
  const roles = new Set(roleIds)
  const people = new Set(roleIds.flatMap((id) => org.role(id)?.personId ?? []))
  return findings.filter((finding) =>
    withDetails([finding]).some(
      ({ subjects }) =>
        subjects.roles.some((id) => roles.has(id)) || subjects.people.some((id) => people.has(id)),
    ),
  )
}

/** Findings of one rule together, in the order of their first ones. */
export function byRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  return groupedBy(findings, ({ rule }) => rule)
}
