// Which managers have more direct reports than the rules call good: their counts warn.
import { SEVERITIES, type Severity } from '../../document/vocabulary.ts'
import { withDetails } from '../../findings/fold.ts'
import { singlesOf } from '../../findings/gather.ts'
import { isSpoken } from '../../findings/spoken.ts'
import type { RoleId } from '../../ids.ts'
import type { Finding } from '../../rules/rule.ts'
import type { RuleId } from '../../rules/rule-id.ts'

/** Those that judge how many report to one manager. */
const SPAN_RULES: readonly RuleId[] = ['SC-01', 'SC-02']

/** The worst that is said of each; muted findings and notes warn of nothing. */
export function wideSpans(findings: readonly Finding[]): ReadonlyMap<RoleId, Severity> {
  const spans = new Map<RoleId, Severity>()
  const said = withDetails(findings.filter(isSpoken)).flatMap(singlesOf)
  for (const { rule, severity, subjects } of said) {
    if (severity === 'info' || !SPAN_RULES.includes(rule)) continue
    for (const role of subjects.roles) {
      const known = spans.get(role)
      if (known === undefined || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(known))
        spans.set(role, severity)
    }
  }
  return spans
}
