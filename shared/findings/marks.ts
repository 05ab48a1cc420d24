// Which roles and lanes a drawing marks, and which finding each mark stands for: the worst that is about it.
import { SEVERITIES, type Severity } from '../document/vocabulary.ts'
import { groupedBy } from '../grouped.ts'
import type { PodId, RoleId } from '../ids.ts'
import { type Lane, laneKey, lanesOf, stagesOfLane } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import type { Finding } from '../rules/rule.ts'
import type { PodMark } from '../scene/build-pod.ts'
import type { Marks } from '../scene/build-scene.ts'
import { withDetails } from './fold.ts'
import { forReaders } from './for-readers.ts'
import { singlesOf } from './gather.ts'
import { isSpoken } from './spoken.ts'
import { sentenceOf } from './validate.ts'

/** What each mark is about. */
export interface Marking {
  readonly roles: ReadonlyMap<RoleId, Finding>
  /** By lane key. */
  readonly lanes: ReadonlyMap<string, Finding>
  readonly pods: ReadonlyMap<PodId, Finding>
}

/** How severe the marks are. */
export function marksOf(findings: readonly Finding[], org: Org): Marks {
  const { roles, lanes, pods } = markingOf(findings, org)
  return { roles: severities(roles), lanes: severities(lanes), pods: inWords(pods) }
}

/** What a finding speaks for marks as well; muted ones mark nothing. Notes mark roles but not lanes: with too many marks in the headers none is seen. */
export function markingOf(findings: readonly Finding[], org: Org): Marking {
  const roles = new Map<RoleId, Finding>()
  const lanes = new Map<string, Finding>()
  const lanesOfFinding = lanesByFinding(org)
  for (const finding of withDetails(findings.filter(isSpoken))) {
    for (const role of finding.subjects.roles) mark(roles, role, finding)
    // A finding about a stage whose roles are named is seen on their cards.
    if (finding.subjects.roles.length > 0 || finding.severity === 'info') continue
    for (const lane of lanesOfFinding(finding)) mark(lanes, laneKey(lane), finding)
  }
  return { roles, lanes, pods: worstOfPods(findings) }
}

/** The worst finding that names each pod, in the words for that pod alone. */
function worstOfPods(findings: readonly Finding[]): ReadonlyMap<PodId, Finding> {
  const pods = new Map<PodId, Finding>()
  for (const finding of findings.filter(isSpoken).flatMap(singlesOf))
    for (const pod of finding.subjects.pods) mark(pods, pod, finding)
  return pods
}

/** Said when they are drawn. */
function inWords(pods: ReadonlyMap<PodId, Finding>): ReadonlyMap<PodId, PodMark> {
  return new Map(
    [...pods].map(([pod, finding]) => [
      pod,
      {
        severity: finding.severity,
        say(writer, forWindow) {
          const sentence = sentenceOf(finding)
          return writer.write((forWindow ? sentence : forReaders(sentence)).headline)
        },
      },
    ]),
  )
}

function isWorse(one: Severity, other: Severity): boolean {
  return SEVERITIES.indexOf(one) < SEVERITIES.indexOf(other)
}

/** Keys of the lanes where the stages stand that a finding is about. */
export function lanesAbout(finding: Finding, org: Org): readonly string[] {
  return lanesByFinding(org)(finding).map(laneKey)
}

/** Which lanes a finding is about; looks only at the pods that it names. */
function lanesByFinding(org: Org): (finding: Finding) => readonly Lane[] {
  const lanes = lanesOf(org.document)
  const ofPods = groupedBy(lanes, (lane) => (lane.kind === 'pod' ? lane.podId : null))
  const common = lanes.filter(({ kind }) => kind !== 'pod')
  const lanesOfOne = ({ subjects }: Finding) =>
    [...common, ...subjects.pods.flatMap((pod) => ofPods.get(pod) ?? [])].filter((lane) =>
      stagesOfLane(lane).some((stage) => subjects.stages.includes(stage)),
    )
  // Of several each has its own stage in its own pod.
  return (finding) => [...new Set(singlesOf(finding).flatMap(lanesOfOne))]
}

function mark<Key>(marks: Map<Key, Finding>, key: Key, finding: Finding): void {
  const known = marks.get(key)
  if (!known || isWorse(finding.severity, known.severity)) marks.set(key, finding)
}

function severities<Key>(marking: ReadonlyMap<Key, Finding>): ReadonlyMap<Key, Severity> {
  return new Map([...marking].map(([key, { severity }]) => [key, severity]))
}
