// Advice that is followed is confirmed (L4a): whatever is plainly offered ends its finding and brings none as severe.
import { withDetails } from '../../../../shared/findings/fold.ts'
import { bySeverity } from '../../../../shared/findings/harm.ts'
import { fixesFor, validate } from '../../../../shared/findings/validate.ts'
import { orgOf } from '../../../../shared/org/org.ts'
import { structureIn } from '../../../../shared/rules/fix-parts.ts'
import type { Finding } from '../../../../shared/rules/rule.ts'
import { type FixOutcome, fixOutcome, isPlain } from '../../../../shared/what-if/fix-outcome.ts'
import { JUDGED_ON, type Judged } from '../judged.ts'
import type { Breach } from './law.ts'

export interface Offer {
  readonly finding: Finding
  /** Another structure, which is shown with all that it brings before it is chosen. */
  readonly isStructure: boolean
  /** Something else that helps, whatever speaks against it. */
  readonly isOffered: boolean
  /** One that nothing speaks against. */
  readonly plain: FixOutcome | null
}

/** What is offered about each line that has a fix at all; the search begins with another fix each time. */
export function offersOf({ document, lines }: Judged): readonly Offer[] {
  const org = orgOf(document)
  const before = validate(document, JUDGED_ON)
  let ids = 0
  const newId = () => {
    ids += 1
    return `made by a fix ${ids}`
  }
  return lines.flatMap(({ finding }, at) => {
    const context = { org, finding, today: JUDGED_ON, newId } as const
    const fixes = fixesFor(context)
    const others = fixes.filter((fix) => structureIn(fix) === null)
    if (fixes.length === 0) return []
    let isOffered = false
    let plain: FixOutcome | null = null
    for (let tried = 0; tried < others.length && plain === null; tried++) {
      const fix = others[(at + tried) % others.length]
      const outcome = fix ? fixOutcome(context, before, fix) : null
      if (outcome === null) continue
      isOffered = true
      if (isPlain(outcome)) plain = outcome
    }
    return { finding, isStructure: others.length < fixes.length, isOffered, plain }
  })
}

/** Each plain fix is done, and what is said then is read as a user reads it. */
export function brokenPromises(said: Judged, offers: readonly Offer[]): readonly Breach[] {
  const before = withDetails(said.lines.map(({ finding }) => finding))
  return offers.flatMap(({ finding, plain }) => {
    if (plain === null) return []
    const after = validate(plain.document, JUDGED_ON).filter(({ muted }) => muted === null)
    const staying = withDetails(after).filter((each) => saysAllOf(each, finding))
    const known = new Set(said.document.roles.map(({ id }) => id))
    const isNoteOfAdded = ({ severity, subjects: { roles } }: Finding) =>
      severity === 'info' && roles.length > 0 && !roles.some((id) => known.has(id))
    const brought = after.filter((each) => !before.some((other) => isLike(other, each)))
    return [...staying, ...brought]
      .filter((each) => bySeverity(each, finding) <= 0 && !isNoteOfAdded(each))
      .map((each) => ({
        by: finding.rule,
        read: `${each.severity} ${each.rule} ${each.message} after a fix of ${finding.severity} ${finding.rule}`,
      }))
  })
}

const KINDS = ['roles', 'people', 'pods', 'stages'] as const

/** The rule says the same of all that it was said of before. */
function saysAllOf(each: Finding, { rule, subjects }: Finding): boolean {
  return (
    each.rule === rule &&
    KINDS.every((kind) => {
      const still = new Set<string>(each.subjects[kind])
      return subjects[kind].every((id) => still.has(id))
    })
  )
}

/** The rule said it before, as loud or louder: about one of the same things, or about the chart. */
function isLike(other: Finding, each: Finding): boolean {
  const about = (kind: (typeof KINDS)[number]) => {
    const those = new Set<string>(other.subjects[kind])
    return each.subjects[kind].some((id) => those.has(id))
  }
  const isOfChart = KINDS.every((kind) => each.subjects[kind].length === 0)
  return (
    other.rule === each.rule && bySeverity(other, each) <= 0 && (isOfChart || KINDS.some(about))
  )
}
