// What a finding is about, seen from the chart: which cards and lanes to show, and which finding is open.

import { findingId } from '../../shared/findings/finding-id.ts'
import { lanesAbout } from '../../shared/findings/marks.ts'
import { groupedBy } from '../../shared/grouped.ts'
import type { RoleId } from '../../shared/ids.ts'
import { laneKey, laneOf } from '../../shared/org/lanes.ts'
import type { Org } from '../../shared/org/org.ts'
import type { Finding, Subjects } from '../../shared/rules/rule.ts'
import type { ViewId } from '../../shared/views/all/view-ids.ts'
import { isAbout, subjectsIn } from '../../shared/what-if/same-subjects.ts'
import type { Highlight } from '../state/pointer.ts'

/** The roles a finding is about; those of its people or pods where it names neither roles nor stages. */
export function rolesAbout(org: Org, { subjects }: Finding): readonly RoleId[] {
  if (subjects.roles.length > 0 || isAboutStages(subjects)) return subjects.roles
  const people = subjects.people.flatMap((id) => org.person(id) ?? [])
  const held = people.flatMap((person) => org.rolesHeldBy(person))
  const inPods = org.document.roles.filter(
    ({ podId }) => people.length === 0 && podId !== null && subjects.pods.includes(podId),
  )
  return [...held, ...inPods].map(({ id }) => id)
}

/**
 * What the chart shows of a finding: its cards, or the lanes of its stages where it names nobody. Where
 * the drawing has no lanes, the cards that would stand in them.
 */
export function highlightOf(org: Org, finding: Finding, view: ViewId): Highlight {
  if (!isAboutStages(finding.subjects))
    return { roles: new Set(rolesAbout(org, finding)), lanes: new Set() }
  const lanes = new Set(lanesAbout(finding, org))
  return view === 'structure'
    ? { roles: new Set(), lanes }
    : { roles: new Set(rolesInLanes(org, lanes)), lanes: new Set() }
}

function rolesInLanes({ document }: Org, lanes: ReadonlySet<string>): readonly RoleId[] {
  return document.roles.flatMap((role) =>
    lanes.has(laneKey(laneOf(role, document))) ? role.id : [],
  )
}

function isAboutStages({ roles, people, stages }: Subjects): boolean {
  return roles.length + people.length === 0 && stages.length > 0
}

/** The one that was opened, as it is said now: after an edit it may be about fewer. */
export function openAmong(findings: readonly Finding[], opened: Finding | null): Finding | null {
  if (opened === null) return null
  const key = findingId(opened)
  return (
    findings.find((finding) => findingId(finding) === key) ??
    findings.find(
      (finding) =>
        finding.rule === opened.rule &&
        subjectsIn(opened).some((subject) => isAbout(finding, opened, subject)),
    ) ??
    null
  )
}

/** Findings of one rule together, in the order of their first ones. */
export function byRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  return groupedBy(findings, ({ rule }) => rule)
}
