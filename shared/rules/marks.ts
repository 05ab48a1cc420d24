// Which roles and lanes a drawing marks: the worst finding that is about each.
import { SEVERITIES, type Severity } from '../document/vocabulary.ts'
import type { RoleId } from '../ids.ts'
import { type Lane, laneKey, lanesOf, stagesOfLane } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import type { Marks } from '../scene/build-scene.ts'
import type { Finding } from './rule.ts'

/** Muted findings mark nothing, notes mark roles but no lanes: a header full of marks says nothing. */
export function marksOf(findings: readonly Finding[], org: Org): Marks {
  const roles = new Map<RoleId, Severity>()
  const lanes = new Map<string, Severity>()
  const all = lanesOf(org.document)
  for (const finding of findings) {
    if (finding.muted !== null) continue
    for (const role of finding.subjects.roles) mark(roles, role, finding.severity)
    // A finding about a stage whose roles are named is seen on their cards.
    if (finding.subjects.roles.length > 0 || finding.severity === 'info') continue
    for (const lane of all.filter((candidate) => isAbout(finding, candidate)))
      mark(lanes, laneKey(lane), finding.severity)
  }
  return { roles, lanes }
}

/** Keys of the lanes where the stages stand that a finding is about. */
export function lanesAbout(finding: Finding, org: Org): readonly string[] {
  return lanesOf(org.document)
    .filter((lane) => isAbout(finding, lane))
    .map(laneKey)
}

function isAbout({ subjects }: Finding, lane: Lane): boolean {
  const isItsStage = stagesOfLane(lane).some((stage) => subjects.stages.includes(stage))
  if (!isItsStage || lane.kind !== 'pod') return isItsStage
  return lane.podId !== null && subjects.pods.includes(lane.podId)
}

function mark<Key>(marks: Map<Key, Severity>, key: Key, severity: Severity): void {
  const known = marks.get(key)
  if (known === undefined || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(known))
    marks.set(key, severity)
}
