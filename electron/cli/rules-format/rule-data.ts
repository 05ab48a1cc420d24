// A rule as data for scripts; its shape is a promise to them.
import type { Rule } from '../../../shared/rules/rule.ts'
import { THRESHOLDS } from '../../../shared/thresholds/thresholds.ts'

/** Everything about a rule that does not hang on a chart. */
export function ruleAsData(rule: Rule): object {
  const { id, group, title, severity, appliesTo, condition, source, knownLimits } = rule
  return {
    id,
    group,
    title,
    severity,
    structures: appliesTo,
    condition,
    thresholds: rule.thresholds.map((key) => ({ key, ...THRESHOLDS[key] })),
    source,
    knownLimits,
  }
}
