// Lines that speak for others because the same has to be done about both.
import { expect, test } from 'vitest'
import type { Severity, Stage } from '../../../shared/document/vocabulary.ts'
import { rulesSpeakingFor, speaksFor } from '../../../shared/findings/same-remedy.ts'
import type { Finding, FindingData } from '../../../shared/rules/rule.ts'
import type { RuleId } from '../../../shared/rules/rule-id.ts'

function finding(
  rule: RuleId,
  severity: Severity,
  stages: readonly Stage[] = [],
  data: FindingData = {},
): Finding {
  const subjects = { roles: [], people: [], pods: [], stages }
  return { rule, severity, subjects, message: 'm', data, details: [], muted: null }
}

const guess = (rule: RuleId) => finding(rule, 'info', [], { basis: 'usual' })
const handing = ['lead-generation', 'qualification', 'closing'] as const
const all = [...handing, 'account-management'] as const
const noHandOver = finding('ST-10', 'info', handing)
const noNumbers = finding('ST-12', 'info', all)

test.each([
  [
    'a warning for notes of its rule',
    finding('SPF-09', 'warning'),
    finding('SPF-09', 'info'),
    true,
  ],
  ['no note for a warning', finding('SPF-09', 'info'), finding('SPF-09', 'warning'), false],
  ['no note for notes of its rule', finding('SPF-09', 'info'), finding('SPF-09', 'info'), false],
  [
    'of two for a belt the sharper one',
    finding('SF-04', 'warning'),
    finding('SF-03', 'info'),
    true,
  ],
  ['a goal above the pods', finding('ST-13', 'info'), finding('ST-14', 'info'), true],
  ['nothing is written down at all', noHandOver, noNumbers, true],
  ['some hand-overs are written', finding('ST-10', 'info', ['closing']), noNumbers, false],
  ['some numbers are written', noHandOver, finding('ST-12', 'info', ['closing']), false],
  ['guesses about one flow', guess('BA-12'), guess('BA-06'), true],
  ['what is known is no guess', guess('BA-12'), finding('BA-06', 'info'), false],
  ['a known target says nothing of guesses', finding('BA-12', 'info'), guess('BA-06'), false],
  ['others', finding('SF-04', 'warning'), finding('ST-12', 'info'), false],
] as const)('%s', (_name, line, other, speaks) => {
  expect(speaksFor(line, other)).toBe(speaks)
  if (speaks) expect(rulesSpeakingFor(other)).toContain(line.rule)
})
