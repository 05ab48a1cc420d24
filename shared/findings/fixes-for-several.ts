// What one click can do about a finding that speaks for several: mend all of them at once, or one of them.
import { STAGE_NAMES } from '../document/vocabulary.ts'
import { applyEdits, type EditCall } from '../editing/apply-edit.ts'
import { personName, podName } from '../names/called.ts'
import { type Org, orgOf } from '../org/org.ts'
import { holderOrTitle } from '../rules/fix-parts.ts'
import type { Finding, Fix, FixContext, Rule } from '../rules/rule.ts'
import { limitsOf } from '../thresholds/limits.ts'
import { type Words, words } from '../words/phrase.ts'
import { withShortNames } from '../words/short-names.ts'
import { singlesOf } from './gather.ts'

/** For so many of them a button of its own is still read. */
const MOST_EACH = 3

/** More at once could not be looked over any more. */
const MOST_AT_ONCE = 20

/** First the one that does all of it, then the best fix for each of the first few. */
export function fixesForSeveral(rule: Rule, context: FixContext): readonly Fix[] {
  const fixes: Fix[] = []
  for (const finding of singlesOf(context.finding)) {
    if (fixes.length === MOST_EACH) break
    const [fix] = rule.fixesFor({ ...context, finding })
    if (!fix) continue
    const label = words`${withShortNames(sayWhat(context.org, finding))}: ${fix.label}`
    fixes.push({ label, edits: fix.edits, ends: finding })
  }
  return fixes.length === 0 ? [] : [...fixAll(rule, context), ...fixes]
}

/** One after the other, each on what the one before left; none where one of them cannot be mended. */
function fixAll(rule: Rule, context: FixContext): readonly Fix[] {
  const singles = singlesOf(context.finding)
  if (rule.fixAll === undefined || singles.length > MOST_AT_ONCE) return []
  let { org } = context
  const edits: EditCall[] = []
  for (const detail of singles) {
    const finding = stillThere(rule, { ...context, org, finding: detail })
    if (!finding) continue
    const [fix] = rule.fixesFor({ ...context, org, finding })
    if (!fix) return []
    const outcome = applyEdits(org.document, fix.edits)
    if (!outcome.ok) return []
    edits.push(...fix.edits)
    org = orgOf(outcome.value.document)
  }
  return [{ label: rule.fixAll, edits }]
}

/** What the rule says of the same things by now; nothing where an earlier fix has ended it. */
function stillThere(rule: Rule, { org, finding, today }: FixContext): Finding | undefined {
  const subjects = JSON.stringify(finding.subjects)
  return rule
    .findingsIn(org, limitsOf(org.document), today)
    .find((each) => JSON.stringify(each.subjects) === subjects)
}

/** What a single finding is about, as one would ask for it: a pod, somebody, a stage. */
function sayWhat(org: Org, { subjects }: Finding): Words {
  const { roles, pods, people, stages } = subjects
  const [stage, ...otherStages] = stages
  const stageName = stage && otherStages.length === 0 ? STAGE_NAMES[stage] : null
  const pod = pods.flatMap((id) => org.pod(id) ?? [])[0]
  if (pod) return stageName ? words`${stageName} in ${podName(pod)}` : words`${podName(pod)}`
  const [role, ...otherRoles] = roles.flatMap((id) => org.role(id) ?? [])
  // Of several in one stage the stage would not tell one from the other.
  if (role && (otherRoles.length === 0 || !stageName)) return words`${holderOrTitle(org, role)}`
  if (stageName) return stageName
  const person = people.flatMap((id) => org.person(id) ?? [])[0]
  return person ? words`${personName(person)}` : 'One of them'
}
