// The validator: runs every rule on an organisation, lets louder findings speak for quieter ones.
import type { IsoDate } from '../dates.ts'
import type { Document } from '../document/schema.ts'
import { type Org, orgOf } from '../org/org.ts'
import {
  type Finding,
  type Fix,
  type FixContext,
  type Rule,
  TOGETHER,
  type WrittenSentence,
} from '../rules/rule.ts'
import { limitsOf } from '../thresholds/limits.ts'
import type { Writer } from '../words/writer.ts'
import { fixesForSeveral } from './fixes-for-several.ts'
import { fold } from './fold.ts'
import { gathered } from './gather.ts'
import { bySeverity } from './harm.ts'
import { mutedReasons } from './muting.ts'
import { rules } from './rules.ts'
import { suppress } from './suppress.ts'

const rulesById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

/**
 * What is read of a document on a day, worst first: each finding with those that it speaks for. Muted ones are
 * included and marked. Never throws.
 */
export function validate(document: Document, today: IsoDate): readonly Finding[] {
  return asLines(validateEach(document, today), orgOf(document))
}

/** The same before rules speak together and lines are folded: for comparing what is said of each thing. */
export function validateEach(document: Document, today: IsoDate): readonly Finding[] {
  const org = orgOf(document)
  const limit = limitsOf(document)
  const found = rules
    .filter((rule) => appliesTo(rule, org))
    .flatMap((rule) => rule.findingsIn(org, limit, today))
  const reasonFor = mutedReasons(document.settings.muted ?? [])
  return suppress(found, org)
    .map((finding) => {
      const muted = reasonFor(finding)
      return muted === null ? finding : { ...finding, muted }
    })
    .toSorted(bySeverity)
}

/** Single findings as somebody reads them: a rule speaks once, nobody reads line after line of one person. */
export function asLines(findings: readonly Finding[], org: Org): readonly Finding[] {
  return fold(gathered(findings, ruleOf), org)
}

/** The finding in words, as the writer's reader wants to see it. */
export function sayFinding(finding: Finding, writer: Writer): WrittenSentence {
  const message = ruleOf(finding).messages[finding.message]
  if (!message) throw new Error(`Bug: ${finding.rule} has no message ${finding.message}`)
  const { headline, advice } = message(finding.data)
  return { headline: writer.write(headline), advice: writer.write(advice) }
}

/** What one click can do about the finding, best first. */
export function fixesFor(context: FixContext): readonly Fix[] {
  const rule = ruleOf(context.finding)
  return context.finding.message === TOGETHER
    ? fixesForSeveral(rule, context)
    : rule.fixesFor(context)
}

/** The rule with this id; a file may name one that only a newer program has. */
export function findRule(id: string): Rule | undefined {
  return rulesById.get(id)
}

/** The rule that a finding comes from. */
export function ruleOf(finding: Finding): Rule {
  const rule = findRule(finding.rule)
  if (!rule) throw new Error(`Bug: no rule ${finding.rule}`)
  return rule
}

function appliesTo(rule: Rule, org: Org): boolean {
  if (rule.appliesTo === 'any') return true
  const { structure } = org.document
  return structure !== null && rule.appliesTo.includes(structure)
}
