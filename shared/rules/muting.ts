// Which findings the mutings of a document silence, and by what one finding can be muted alone.
import type { MutedFinding } from '../document/schema.ts'
import { isStage, STAGE_NAMES } from '../document/vocabulary.ts'
import { personIdSchema, podIdSchema, roleIdSchema } from '../ids.ts'
import type { Org } from '../org/org.ts'
import { shortened } from '../text.ts'
import type { Finding } from './rule.ts'

/** What mutings are matched by: the id of a role, person or pod, or the word of a stage. */
type MuteSubject = string

/** Does this muting silence the finding: everywhere, or because the finding is about its subject? */
export function isMutedBy(finding: Finding, { rule, subject }: MutedFinding): boolean {
  return rule === finding.rule && (subject === undefined || subjectsOf(finding).includes(subject))
}

/** Tells of any finding the reason with which it is muted, or null; made once for all findings. */
export function mutedReasons(muted: readonly MutedFinding[]): (finding: Finding) => string | null {
  const reasons = new Map<string, string>()
  for (const { rule, subject, reason } of muted) {
    const key = keyOf(rule, subject)
    if (!reasons.has(key)) reasons.set(key, reason)
  }
  if (reasons.size === 0) return () => null
  return (finding) => {
    const everywhere = reasons.get(keyOf(finding.rule, undefined))
    if (everywhere !== undefined) return everywhere
    for (const subject of subjectsOf(finding)) {
      const reason = reasons.get(keyOf(finding.rule, subject))
      if (reason !== undefined) return reason
    }
    return null
  }
}

/**
 * The subject by which to mute this finding and, where there is such a subject, no other one of
 * `findings`: of everything it is about, what fewest others of its rule are about as well. null for
 * a finding about the whole chart, which can only be muted everywhere.
 */
export function muteSubjectOf(finding: Finding, findings: readonly Finding[]): MuteSubject | null {
  const shared = new Map(subjectsOf(finding).map((subject) => [subject, 0]))
  for (const other of findings) {
    if (other === finding || other.rule !== finding.rule) continue
    for (const subject of new Set(subjectsOf(other))) {
      const count = shared.get(subject)
      if (count !== undefined) shared.set(subject, count + 1)
    }
  }
  const [best] = [...shared].toSorted(([, a], [, b]) => a - b)
  return best?.[0] ?? null
}

/** What a muting is about, as read after "Only": "Priya Shah (Sales dev. rep)", "the pod Europe". */
export function sayMuteSubject(subject: MuteSubject, org: Org): string {
  const gone = 'something that is no longer on the chart'
  // Files may hold it, but no id is empty.
  if (subject === '') return gone
  if (isStage(subject)) return STAGE_NAMES[subject].toLowerCase()
  const role = org.role(roleIdSchema.parse(subject))
  if (role) {
    const holder = org.holderOf(role)
    const title = shortened(role.title)
    return holder ? `${shortened(holder.name)} (${title})` : `the vacant role ${title}`
  }
  const person = org.person(personIdSchema.parse(subject))
  if (person) return shortened(person.name)
  const pod = org.pod(podIdSchema.parse(subject))
  return pod ? `the pod ${shortened(pod.name)}` : gone
}

/** Everything a finding is about; what names one thing alone comes first, roles before people. */
function subjectsOf({ subjects }: Finding): readonly MuteSubject[] {
  const kinds = [subjects.roles, subjects.people, subjects.pods, subjects.stages]
  return kinds.toSorted((a, b) => Number(a.length > 1) - Number(b.length > 1)).flat()
}

function keyOf(rule: string, subject: MuteSubject | undefined): string {
  return JSON.stringify([rule, subject ?? null])
}
