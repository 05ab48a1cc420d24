// What a fix would do: what becomes of its finding, which others go, come or weigh more, what it gains.
import { type Capacity, capacityBy, capacityOf } from '../capacity/capacity-of.ts'
import type { Document } from '../document/schema.ts'
import type { Severity } from '../document/vocabulary.ts'
import { applyEdits } from '../editing/apply-edit.ts'
import { findingId } from '../findings/finding-id.ts'
import { withDetails } from '../findings/fold.ts'
import { singlesOf } from '../findings/gather.ts'
import { bySeverity } from '../findings/harm.ts'
import { saidAnew } from '../findings/said-anew.ts'
import { isSpoken } from '../findings/spoken.ts'
import { fixesFor, validate } from '../findings/validate.ts'
import { groupedBy } from '../grouped.ts'
import { personId } from '../ids.ts'
import { type Org, orgOf } from '../org/org.ts'
import { structureIn } from '../rules/fix-parts.ts'
import type { Finding, Fix, FixContext } from '../rules/rule.ts'
import { isAbout, subjectsIn } from './same-subjects.ts'

/**
 * What becomes of the finding: it is said of nobody any more, or of fewer, or it weighs less, or it is
 * over once the roles that the fix adds are filled.
 */
type Effect = 'ends' | 'fewer' | 'lessens' | 'once-filled'

export interface FixOutcome {
  readonly fix: Fix
  /** The document with the fix. */
  readonly document: Document
  readonly effect: Effect
  /** Of how many things the finding is said now, and of how many of them still then. */
  readonly subjects: number
  readonly left: number
  /** How much it weighs then; null where it is over. */
  readonly severity: Severity | null
  /** What would not be said any more, besides the finding itself. */
  readonly gone: readonly Finding[]
  /** What would be said that is not said now, or weighs more than now; worst first. */
  readonly brought: readonly Finding[]
  /**
   * Those of them that weigh as much as the finding itself, or more: "solves it, but …". That a role which the
   * fix adds is open yet is known; a note of it is none of them.
   */
  readonly but: readonly Finding[]
  readonly addsOpenRole: boolean
  /** null where there is nothing to calculate. */
  readonly gain: Gain | null
  /** The gain rests on usual figures. */
  readonly isAssumed: boolean
}

/** Deals won a month more than before. */
export interface Gain {
  readonly now: number
  /** Once every role is filled by somebody past learning. */
  readonly filled: number
}

/**
 * What the fixes of a finding would do, in their order, as far as they may be offered. Another structure is
 * no fix of one click: there are choices, and what moves is shown first.
 */
export function fixOutcomes(
  context: FixContext,
  before: readonly Finding[],
): readonly FixOutcome[] {
  return fixesFor(context)
    .filter((fix) => structureIn(fix) === null)
    .flatMap((fix) => fixOutcome(context, before, fix) ?? [])
}

/**
 * May the button promise what it says? Its finding is over, if only for some, and nothing as severe
 * comes. A role that is still open may leave the finding lighter than it was.
 */
export function isPlain({ effect, but, addsOpenRole }: FixOutcome): boolean {
  const isKept = effect === 'ends' || effect === 'fewer' || (effect === 'lessens' && addsOpenRole)
  return but.length === 0 && isKept
}

/**
 * null: not to be offered, since it is refused or does not help. It judges the chart again: ask when
 * somebody looks. `before`: all that is said now.
 */
export function fixOutcome(
  { org, finding, today }: Omit<FixContext, 'newId'>,
  before: readonly Finding[],
  fix: Fix,
): FixOutcome | null {
  const applied = applyEdits(org.document, fix.edits)
  if (!applied.ok || applied.value.document === org.document) return null
  const { document } = applied.value
  const judge = (judged: Document) => validate(judged, today).filter(isSpoken)
  const after = judge(document)
  const filled = withAddedFilled(org, document)
  const isOfAdded = aboutAdded(org, document)
  const change = effectOn(finding, after) ?? (filled && onceFilled(finding, judge(filled)))
  if (change === null) return null
  const brought = comingWith(before, after)
  const then = orgOf(document)
  return {
    fix,
    document,
    ...change,
    gone: before.filter(
      (each) =>
        isSpoken(each) && !isOne(each, finding) && !after.some((other) => stillSays(other, each)),
    ),
    brought,
    but: brought.filter(
      (each) => bySeverity(each, finding) <= 0 && !(each.severity === 'info' && isOfAdded(each)),
    ),
    addsOpenRole: filled !== null,
    gain: gainOf(org, then),
    isAssumed: capacityOf(org)?.isAssumed ?? false,
  }
}

/** The document with somebody past learning in each open role that is new; null where there is none. */
function withAddedFilled(org: Org, document: Document): Document | null {
  const added = document.roles.filter(({ id, personId }) => personId === null && !org.role(id))
  if (added.length === 0) return null
  const filled = applyEdits(
    document,
    added.map(({ id }) => {
      const person = { id: personId(`for ${id}`), name: 'Somebody new' }
      return { edit: 'assign-person', args: { roleId: id, person } }
    }),
  )
  return filled.ok ? filled.value.document : null
}

/** Is a finding about nothing but roles that are new? */
function aboutAdded(org: Org, document: Document): (finding: Finding) => boolean {
  const added = new Set(document.roles.filter(({ id }) => !org.role(id)).map(({ id }) => id))
  return ({ subjects: { roles } }) => roles.length > 0 && roles.every((id) => added.has(id))
}

type Change = Pick<FixOutcome, 'subjects' | 'left' | 'severity'> & { readonly effect: Effect }

/** null where the finding stays as it is. Folded into another line it is still there. */
function effectOn(finding: Finding, after: readonly Finding[]): Change | null {
  const alike = withDetails(after).filter(({ rule }) => rule === finding.rule)
  const subjects = subjectsIn(finding)
  const left = subjects.filter((each) => alike.some((other) => isAbout(other, finding, each)))
  const about = alike.filter((other) => left.some((each) => isAbout(other, finding, each)))
  const [worst] = about.toSorted(bySeverity)
  const change = { subjects: subjects.length, left: left.length, severity: worst?.severity ?? null }
  if (!worst) return { effect: 'ends', ...change }
  if (bySeverity(worst, finding) > 0) return { effect: 'lessens', ...change }
  return left.length < subjects.length ? { effect: 'fewer', ...change } : null
}

/** null where it would not be over even with everybody there. */
function onceFilled(finding: Finding, filled: readonly Finding[]): Change | null {
  const change = effectOn(finding, filled)
  return change?.effect === 'ends' ? { ...change, effect: 'once-filled' } : null
}

/** Findings about something of which their rule said nothing as severe before, as a line or as a detail. */
function comingWith(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = groupedBy(withDetails(before), ({ rule }) => rule)
  const wasSaidOf = (finding: Finding, subject: string) =>
    (known.get(finding.rule) ?? []).some(
      (other) => bySeverity(other, finding) <= 0 && isAbout(other, finding, subject),
    )
  const wasSaid = (finding: Finding) =>
    subjectsIn(finding).every((subject) => wasSaidOf(finding, subject))
  return after.flatMap((line) => {
    const isPartlyKnown = subjectsIn(line).some((subject) => wasSaidOf(line, subject))
    // Of a line about several only those that are new.
    const isSeveral = singlesOf(line).length > 1 && isPartlyKnown
    return isSeveral ? line.details.filter((each) => !wasSaid(each)) : saidAnew([line], wasSaid)
  })
}

/** Is it about any of the same things, in its own line or in a detail? */
function stillSays(other: Finding, finding: Finding): boolean {
  return withDetails([other]).some(
    (each) =>
      each.rule === finding.rule &&
      subjectsIn(finding).some((subject) => isAbout(each, finding, subject)),
  )
}

/** Also where they were judged apart. */
function isOne(one: Finding, other: Finding): boolean {
  return one === other || findingId(one) === findingId(other)
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
