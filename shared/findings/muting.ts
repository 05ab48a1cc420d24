// Which findings the mutings of a document silence, and by what one finding can be muted alone.
import type { MutedFinding } from '../document/schema.ts'
import { isStage, STAGE_NAMES } from '../document/vocabulary.ts'
import { personIdSchema, podIdSchema, roleIdSchema } from '../ids.ts'
import { personName, podName, roleTitle } from '../names/called.ts'
import { shortened } from '../names/shortened.ts'
import type { Org } from '../org/org.ts'
import type { Finding } from '../rules/rule.ts'
import { type Words, words } from '../words/phrase.ts'
import { singlesOf } from './gather.ts'

/** Where a muting counts: about one role, person, pod or stage, or about one stage of a pod. */
export type MuteScope = Pick<MutedFinding, 'subject' | 'stage'>

/** Does this muting silence the finding: everywhere, or because the finding is about its subject? */
export function isMutedBy(finding: Finding, { rule, subject, stage }: MutedFinding): boolean {
  return (
    rule === finding.rule &&
    (subject === undefined || subjectsOf(finding).includes(subject)) &&
    (stage === undefined || finding.subjects.stages.includes(stage))
  )
}

/** Tells of any finding the reason with which it is muted, or null; made once for all findings. */
export function mutedReasons(muted: readonly MutedFinding[]): (finding: Finding) => string | null {
  const reasons = new Map<string, string>()
  for (const { rule, reason, ...scope } of muted) {
    const key = keyOf(rule, scope)
    if (!reasons.has(key)) reasons.set(key, reason)
  }
  if (reasons.size === 0) return () => null
  return (finding) => {
    for (const subject of [undefined, ...subjectsOf(finding)]) {
      for (const stage of [undefined, ...finding.subjects.stages]) {
        const reason = reasons.get(keyOf(finding.rule, { subject, stage }))
        if (reason !== undefined) return reason
      }
    }
    return null
  }
}

/**
 * The scope in which muting this finding silences as few others of `findings` as possible: among the
 * things it is about, the one that the fewest findings of the same rule are about, too. null for a
 * finding about the whole chart, which can only be muted everywhere.
 */
export function muteScopeOf(finding: Finding, findings: readonly Finding[]): MuteScope | null {
  const { rule } = finding
  // What is gathered in a line is told apart; lines and their details may both be given.
  const singles = new Set(findings.flatMap(singlesOf))
  const shared = new Map(
    scopesOf(finding).map((scope) => [keyOf(rule, scope), { scope, count: 0 }]),
  )
  for (const other of singles) {
    if (other === finding || other.rule !== rule) continue
    for (const key of new Set(scopesOf(other).map((scope) => keyOf(rule, scope)))) {
      const known = shared.get(key)
      if (known) known.count += 1
    }
  }
  const [best] = [...shared.values()].toSorted((a, b) => a.count - b.count)
  return best?.scope ?? null
}

/**
 * The scopes in which it can be muted: of a finding about several, one for each of them, so that muting
 * one is not muting all. Empty for a finding about the whole chart.
 */
export function muteScopesOf(finding: Finding, findings: readonly Finding[]): readonly MuteScope[] {
  return singlesOf(finding).flatMap((single) => muteScopeOf(single, findings) ?? [])
}

/** What a muting is about, as read after "Only": "Priya Shah (Sales dev. rep)", "the pod Europe". */
export function sayMuteScope({ subject, stage }: MuteScope, org: Org): Words {
  const ofStage = stage && STAGE_NAMES[stage].toLowerCase()
  if (subject === undefined) return ofStage ?? 'this chart'
  const what = saySubject(subject, org)
  return ofStage === undefined ? what : words`${ofStage} in ${what}`
}

function saySubject(subject: string, org: Org): Words {
  const gone = 'something that is no longer on the chart'
  // Files may hold it, but no id is empty.
  if (subject === '') return gone
  if (isStage(subject)) return STAGE_NAMES[subject].toLowerCase()
  const role = org.role(roleIdSchema().parse(subject))
  if (role) {
    const holder = org.holderOf(role)
    const title = shortened(roleTitle(role))
    return holder
      ? words`${shortened(personName(holder))} (${title})`
      : words`the vacant role ${title}`
  }
  const person = org.person(personIdSchema().parse(subject))
  if (person) return words`${shortened(personName(person))}`
  const pod = org.pod(podIdSchema().parse(subject))
  return pod ? words`the pod ${shortened(podName(pod))}` : gone
}

/** Everything a finding is about: the id of a role, person or pod, or the word of a stage. */
function subjectsOf({ subjects }: Finding): readonly string[] {
  return [...subjects.roles, ...subjects.people, ...subjects.pods, ...subjects.stages]
}

/** The scopes in which a finding can be muted: first those that name a single thing, roles before people. */
function scopesOf({ subjects }: Finding): readonly MuteScope[] {
  const { roles, people, pods, stages } = subjects
  const [pod] = pods
  const inPod = pods.length === 1 ? stages.map((stage) => ({ subject: pod, stage })) : []
  const alone = [roles, people, pods, stages].map((ids) => ids.map((subject) => ({ subject })))
  const [ofRoles = [], ofPeople = [], ofPods = [], ofStages = []] = alone
  return [ofRoles, ofPeople, inPod, ofPods, ofStages]
    .toSorted((a, b) => Number(a.length > 1) - Number(b.length > 1))
    .flat()
}

function keyOf(rule: string, { subject, stage }: MuteScope): string {
  return JSON.stringify([rule, subject ?? null, stage ?? null])
}
