// Advice that is followed is confirmed (L4a): whatever is plainly offered ends its finding and brings none as severe.
import { SEVERITIES } from '../../../../shared/document/vocabulary.ts'
import { fixesFor, validate } from '../../../../shared/findings/validate.ts'
import { orgOf } from '../../../../shared/org/org.ts'
import type { Finding } from '../../../../shared/rules/rule.ts'
import { findingsAppearing } from '../../../../shared/what-if/findings-appearing.ts'
import { type FixOutcome, fixOutcomes, isPlain } from '../../../../shared/what-if/fix-outcome.ts'
import { JUDGED_ON, type Judged } from '../judged.ts'
import type { Breach } from './law.ts'

export interface Offer {
  readonly finding: Finding
  /** How many fixes its rule knows. */
  readonly fixes: number
  readonly plain: readonly FixOutcome[]
}

/** What is offered about each line that has a fix at all. */
export function offersOf({ document, lines }: Judged): readonly Offer[] {
  const org = orgOf(document)
  const before = validate(document, JUDGED_ON)
  let ids = 0
  const newId = () => {
    ids += 1
    return `new ${ids}`
  }
  return lines.flatMap(({ finding }) => {
    const context = { org, finding, today: JUDGED_ON, newId } as const
    const fixes = fixesFor(context).length
    if (fixes === 0) return []
    return { finding, fixes, plain: fixOutcomes(context, before).filter(isPlain) }
  })
}

/** Each first fix is done, and what is said then is read as a user reads it. */
export function brokenPromises(said: Judged, offers: readonly Offer[]): readonly Breach[] {
  const before = said.lines.flatMap(({ finding }) => [finding, ...finding.details])
  return offers.flatMap(({ finding, plain: [first] }) => {
    if (!first) return []
    const after = validate(first.document, JUDGED_ON).filter(({ muted }) => muted === null)
    const staying = after.filter((each) => isSame(each, finding) && isAsSevere(each, finding))
    const brought = findingsAppearing(before, after).filter((each) => isAsSevere(each, finding))
    return [...staying, ...brought].map((each) => ({
      by: finding.rule,
      read: `${each.severity} ${each.rule} ${each.message} after a fix of ${finding.severity} ${finding.rule}`,
    }))
  })
}

/** The rule says the same of all that it was said of before. */
function isSame(each: Finding, { rule, subjects }: Finding): boolean {
  const kinds = ['roles', 'people', 'pods', 'stages'] as const
  return (
    each.rule === rule &&
    kinds.every((kind) => {
      const still = new Set<string>(each.subjects[kind])
      return subjects[kind].every((id) => still.has(id))
    })
  )
}

function isAsSevere(each: Finding, finding: Finding): boolean {
  return SEVERITIES.indexOf(each.severity) <= SEVERITIES.indexOf(finding.severity)
}
