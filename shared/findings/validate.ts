// The validator: from what the rules find in an organisation to the lines that somebody reads.
//
// 1. every rule that applies reports all it finds (`rules`); its severity is what its figures can bear;
// 2. what the user muted is marked, so that the steps below leave it where it is (`mutedReasons`);
// 3. what another finding says better falls silent, or becomes a detail of that one (`suppress`);
// 4. worst first;
// 5. a rule speaks once: its findings of one severity become one line that lists them (`gathered`);
// 6. about one person, and to a small team, only so many lines are said; the rest are details (`fold`).
//
// Up to 4 each finding is about one thing, which is what comparisons need (`validateEach`).
import type { IsoDate } from '../dates.ts'
import type { Document } from '../document/schema.ts'
import { type Org, orgOf } from '../org/org.ts'
import {
  type Finding,
  type Fix,
  type FixContext,
  type Rule,
  type Sentence,
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
  return suppress(withMuted(found, document), org).toSorted(bySeverity)
}

/** Single findings as somebody reads them: a rule speaks once, nobody reads line after line of one person. */
export function asLines(findings: readonly Finding[], org: Org): readonly Finding[] {
  return fold(gathered(findings, ruleOf), org)
}

/** The finding in words, before a writer puts them into the form of a locale. */
export function sentenceOf(finding: Finding): Sentence {
  const message = ruleOf(finding).messages[finding.message]
  if (!message) throw new Error(`Bug: ${finding.rule} has no message ${finding.message}`)
  return message(finding.data)
}

/** The finding in words, as the writer's reader wants to see it. */
export function sayFinding(finding: Finding, writer: Writer): WrittenSentence {
  const { headline, advice } = sentenceOf(finding)
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

function withMuted(findings: readonly Finding[], { settings }: Document): readonly Finding[] {
  const reasonFor = mutedReasons(settings.muted ?? [])
  return findings.map((finding) => {
    const muted = reasonFor(finding)
    return muted === null ? finding : { ...finding, muted }
  })
}

function appliesTo(rule: Rule, org: Org): boolean {
  if (rule.appliesTo === 'any') return true
  const { structure } = org.document
  return structure !== null && rule.appliesTo.includes(structure)
}
