// What a fix would do: what becomes of its finding, which others go, come or weigh otherwise, what it gains.
import { type Capacity, capacityBy, capacityOf } from '../capacity/capacity-of.ts'
import type { Document } from '../document/schema.ts'
import { SEVERITIES } from '../document/vocabulary.ts'
import { applyEdits } from '../editing/apply-edit.ts'
import { fixesFor, validate } from '../findings/validate.ts'
import { type Org, orgOf } from '../org/org.ts'
import type { Finding, Fix, FixContext } from '../rules/rule.ts'
import { isAbout, subjectsIn } from './same-subjects.ts'

/** What becomes of the finding: nobody is its subject any more, it weighs less, or it is about fewer. */
type Effect = 'ends' | 'lessens' | 'fewer'

export interface FixOutcome {
  readonly fix: Fix
  /** The document with the fix. */
  readonly document: Document
  readonly effect: Effect
  /** How many things the finding is about now, and about how many of them it still speaks then. */
  readonly subjects: number
  readonly left: number
  /** What would not be said any more, besides the finding itself. */
  readonly gone: readonly Finding[]
  /** What would be said that is not said now, or weighs more than now; worst first. */
  readonly brought: readonly Finding[]
  /** Those of them that weigh as much as the finding itself: "solves it, but …". */
  readonly but: readonly Finding[]
  /** It adds roles that somebody has still to be found for. */
  readonly addsOpenRole: boolean
  /** Deals won a month more than now; null where there is nothing to calculate. */
  readonly gain: Gain | null
}

export interface Gain {
  readonly now: number
  /** The same once every role is filled by somebody past learning. */
  readonly filled: number
}

/**
 * What the fixes of a finding would do, best first, without those that do not help or bring something
 * worse. It judges the chart again for each: ask when somebody looks.
 */
export function fixOutcomes(
  context: FixContext,
  before: readonly Finding[],
): readonly FixOutcome[] {
  return fixesFor(context)
    .flatMap((fix) => outcomeOf(context, before, fix) ?? [])
    .toSorted((a, b) => Number(isPlain(b)) - Number(isPlain(a)))
}

/**
 * May the button promise what it says? Its finding is over for somebody and nothing as severe comes. A
 * role that is still open may leave the finding one level lower.
 */
export function isPlain({ effect, but, addsOpenRole }: FixOutcome): boolean {
  return but.length === 0 && (effect !== 'lessens' || addsOpenRole)
}

/** null where the fix is refused, does not help, or brings something worse. */
function outcomeOf(
  { org, finding, today }: FixContext,
  before: readonly Finding[],
  fix: Fix,
): FixOutcome | null {
  const applied = applyEdits(org.document, fix.edits)
  if (!applied.ok || applied.value.document === org.document) return null
  const { document } = applied.value
  const after = validate(document, today).filter(({ muted }) => muted === null)
  const effect = effectOn(finding, after)
  const brought = comingWith(before, after)
  if (effect === null || brought.some((each) => rankOf(each) < rankOf(finding))) return null
  const then = orgOf(document)
  return {
    fix,
    document,
    ...effect,
    gone: before.filter(
      (each) => each !== finding && each.muted === null && !isStillSaid(each, after),
    ),
    brought,
    but: brought.filter((each) => rankOf(each) === rankOf(finding)),
    addsOpenRole: openRoles(then) > openRoles(org),
    gain: gainOf(org, then),
  }
}

/** null where the finding stays as it is. Folded into another line it is still there. */
function effectOn(
  finding: Finding,
  after: readonly Finding[],
): Pick<FixOutcome, 'effect' | 'subjects' | 'left'> | null {
  const alike = after
    .flatMap((each) => [each, ...each.details])
    .filter(({ rule }) => rule === finding.rule)
  const subjects = subjectsIn(finding)
  const about = (subject: string) => alike.filter((each) => isAbout(each, finding, subject))
  const left = subjects.filter((subject) => about(subject).length > 0)
  const counts = { subjects: subjects.length, left: left.length }
  if (left.length === 0) return { effect: 'ends', ...counts }
  const isLighter = left.every((subject) =>
    about(subject).every((each) => rankOf(each) > rankOf(finding)),
  )
  if (isLighter) return { effect: 'lessens', ...counts }
  return left.length < subjects.length ? { effect: 'fewer', ...counts } : null
}

/** Findings about something of which their rule said nothing as severe before, not even in a detail. */
function comingWith(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = before.flatMap((each) => [each, ...each.details])
  return after.filter((each) => {
    const alike = known.filter(({ rule }) => rule === each.rule)
    return subjectsIn(each).some(
      (subject) =>
        !alike.some((other) => isAbout(other, each, subject) && rankOf(other) <= rankOf(each)),
    )
  })
}

/** About any of the same things, in its own line or in another's. */
function isStillSaid(finding: Finding, after: readonly Finding[]): boolean {
  return after
    .flatMap((each) => [each, ...each.details])
    .some(
      (each) =>
        each.rule === finding.rule &&
        subjectsIn(finding).some((subject) => isAbout(each, finding, subject)),
    )
}

function gainOf(org: Org, then: Org): Gain | null {
  const before = capacityOf(org)
  if (!before) return null
  // Measured as before: the deals won today are won as things are today.
  const after = capacityBy(then, { scale: before.scale })
  if (!after) return null
  return {
    now: after.throughput - before.throughput,
    filled: filledThroughput(after) - filledThroughput(before),
  }
}

function filledThroughput({ filled, throughput }: Capacity): number {
  return filled?.throughput ?? throughput
}

function openRoles(org: Org): number {
  return org.document.roles.filter((role) => org.holderOf(role) === null).length
}

function rankOf({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity)
}
