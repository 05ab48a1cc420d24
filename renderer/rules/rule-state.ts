// How it stands with a rule in a chart: whether it speaks, is muted, or judges by other numbers.
import type { Document } from '../../shared/document/schema.ts'
import { isSpoken } from '../../shared/findings/spoken.ts'
import type { Finding, Rule } from '../../shared/rules/rule.ts'
import { sayJudged } from '../../shared/rules/rule-words.ts'
import { ownLimit } from '../../shared/thresholds/limits.ts'
import { THRESHOLDS } from '../../shared/thresholds/thresholds.ts'

interface RuleState {
  /** Findings that are said now. */
  readonly spoken: number
  readonly isMuted: boolean
  readonly isChanged: boolean
}

/** The state of one rule. */
export function stateOf(rule: Rule, document: Document, findings: readonly Finding[]): RuleState {
  return {
    spoken: findings.filter((each) => each.rule === rule.id && isSpoken(each)).length,
    isMuted: document.settings.muted?.some((entry) => entry.rule === rule.id) ?? false,
    isChanged: rule.thresholds.some((key) => ownLimit(document, key) !== null),
  }
}

/** Does the rule hold all of these words, in any order? Its id counts, as the command line prints it. */
export function isMeant(rule: Rule, wanted: string): boolean {
  const numbers = rule.thresholds.map((key) => THRESHOLDS[key].title)
  const text = [rule.id, rule.title, rule.condition, rule.source, sayJudged(rule), ...numbers]
    .join(' ')
    .toLowerCase()
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** Keys of the thresholds that the chart sets itself, those that no rule knows included. */
export function changedLimits({ settings }: Document): readonly string[] {
  return Object.keys(settings.thresholds ?? {})
}
