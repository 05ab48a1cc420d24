// The validator: runs every rule on an organisation, lets louder findings speak for quieter ones.
import type { IsoDate } from '../dates.ts'
import type { Document, MutedFinding } from '../document/schema.ts'
import { SEVERITIES } from '../document/vocabulary.ts'
import { type Org, orgOf } from '../org/org.ts'
import { limitsOf } from '../thresholds/limits.ts'
import { rules } from './index.ts'
import type { Finding, Fix, FixContext, Rule, Sentence } from './rule.ts'
import { suppress } from './suppress.ts'

const rulesById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

/** All findings of a document on a day, worst first, muted ones included and marked. Never throws. */
export function validate(document: Document, today: IsoDate): readonly Finding[] {
  const org = orgOf(document)
  const limit = limitsOf(document)
  const found = rules
    .filter((rule) => appliesTo(rule, org))
    .flatMap((rule) => rule.findingsIn(org, limit, today))
  const muted = document.settings.muted ?? []
  return suppress(found, org)
    .map((finding) => withMuting(finding, muted))
    .toSorted((a, b) => rankOf(a) - rankOf(b))
}

/** The finding in words. */
export function sayFinding(finding: Finding): Sentence {
  const message = ruleOf(finding).messages[finding.message]
  if (!message) throw new Error(`Bug: ${finding.rule} has no message ${finding.message}`)
  return message(finding.data)
}

/** What one click can do about the finding, best first. */
export function fixesFor(context: FixContext): readonly Fix[] {
  return ruleOf(context.finding).fixesFor(context)
}

/** The rule that a finding comes from. */
export function ruleOf(finding: Finding): Rule {
  const rule = rulesById.get(finding.rule)
  if (!rule) throw new Error(`Bug: no rule ${finding.rule}`)
  return rule
}

function appliesTo(rule: Rule, org: Org): boolean {
  if (rule.appliesTo === 'any') return true
  const { structure } = org.document
  return structure !== null && rule.appliesTo.includes(structure)
}

function withMuting(finding: Finding, muted: readonly MutedFinding[]): Finding {
  const { roles, pods, people } = finding.subjects
  const ids = new Set<string>([...roles, ...pods, ...people])
  const entry = muted.find(
    ({ rule, subject }) => rule === finding.rule && (subject === undefined || ids.has(subject)),
  )
  return entry ? { ...finding, muted: entry.reason } : finding
}

function rankOf(finding: Finding): number {
  return SEVERITIES.indexOf(finding.severity)
}
