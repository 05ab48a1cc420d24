// Which of two findings is worth more of a founder's attention: what folds the other one.
import { SEVERITIES } from '../document/vocabulary.ts'
import { basisIn } from '../rules/basis.ts'
import type { Finding, RuleGroup } from '../rules/rule.ts'
import type { RuleId } from '../rules/rule-id.ts'
import { rules } from './rules.ts'

/**
 * Most harmful first, where the severity is the same: what a single absence would stop, who has nobody to
 * lead them or nothing to do, what is thin or open already, what was measured, whether the target can be
 * reached; then how work is divided, which shows later; data, and numbers nobody entered, last. A rule that is named does not stand with its group.
 */
const WORST_FIRST: readonly (RuleGroup | RuleId)[] = [
  'single-point',
  'ST-01',
  'ST-02',
  'ST-04',
  'DQ-04',
  'staffing',
  'red-flags',
  'BA-12',
  'balance',
  'SF-04',
  'size-fit',
  'structure',
  'span',
  'SPF-06',
  'KP-08',
  'data',
]

const RANKS: ReadonlyMap<RuleId, number> = new Map(
  rules.map(({ id, group }) => [id, WORST_FIRST.indexOf(WORST_FIRST.includes(id) ? id : group)]),
)

/** The more harmful first: by severity, then what was counted before usual figures, then by kind. */
export function byHarm(a: Finding, b: Finding): number {
  return (
    bySeverity(a, b) ||
    Number(basisIn(a.data) === 'usual') - Number(basisIn(b.data) === 'usual') ||
    (RANKS.get(a.rule) ?? 0) - (RANKS.get(b.rule) ?? 0)
  )
}

/** Errors before warnings, warnings before notes. */
export function bySeverity(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
}
