// Lines that speak for others because the same has to be done about both.
import { expect, test } from 'vitest'
import type { Severity, Stage } from '../../../shared/document/vocabulary.ts'
import { rulesSpeakingFor, speaksFor } from '../../../shared/findings/same-remedy.ts'
import { validate } from '../../../shared/findings/validate.ts'
import type { Finding, FindingData } from '../../../shared/rules/rule.ts'
import type { RuleId } from '../../../shared/rules/rule-id.ts'
import { buildDocument, many, type Note } from '../../helpers/build-document.ts'
import { TODAY } from '../../helpers/today.ts'

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
  [
    'a stage that one person holds is thin as well',
    finding('SPF-01', 'warning'),
    finding('SG-05', 'info'),
    true,
  ],
  ['others', finding('SF-04', 'warning'), finding('ST-12', 'info'), false],
] as const)('%s', (_name, line, other, speaks) => {
  expect(speaksFor(line, other)).toBe(speaks)
  if (speaks) expect(rulesSpeakingFor(other)).toContain(line.rule)
})

/** Two managers, one of them with more reports than anybody can coach. */
const teams = (large: number, small: number): Note => ({
  structure: 'two-party',
  roles: [
    { id: 'head', person: 'Head', does: 'leadership' },
    { id: 'ana', person: 'Ana', does: 'leadership', to: 'head' },
    { id: 'ben', person: 'Ben', does: 'leadership', to: 'head' },
    ...many('closing', large, 'ana'),
    ...many('account-management', small, 'ben'),
  ],
})

const lines = (note: Note) =>
  validate(buildDocument(note), TODAY)
    .filter(({ rule }) => ['SC-01', 'SPF-06'].includes(rule))
    .map(({ rule, details }) => [rule, ...details.map((detail) => detail.rule)])

test('whoever is told to make a team lead is not told to name a deputy as well', () => {
  expect(lines(teams(9, 3))).toEqual([['SC-01', 'SPF-06']])
})

test('that others have no deputy is a line of its own', () => {
  expect(lines(teams(9, 4))).toEqual([['SC-01'], ['SPF-06', 'SPF-06', 'SPF-06']])
  expect(lines(teams(8, 3))).toEqual([['SPF-06']])
})

/** Leaders who report to nobody: the first of them is an empty chair that has people to lead. */
const heads = (...people: readonly string[]): Note => ({
  structure: 'two-party',
  roles: [
    { id: 'chair', does: 'leadership' },
    ...people.map((person) => ({ id: person, person, does: 'leadership' as const })),
    ...many('closing', 3, 'chair'),
  ],
})

const ofHeads = (note: Note) =>
  validate(buildDocument(note), TODAY)
    .filter(({ rule }) => ['ST-03', 'ST-04'].includes(rule))
    .map(({ rule, details }) => [rule, ...details.map((detail) => detail.rule)])

test('whoever leads until a chair is filled is the head, if there is one other', () => {
  expect(ofHeads(heads('Ana'))).toEqual([['ST-04', 'ST-03']])
  expect(ofHeads(heads('Ana', 'Ben')).map(([rule]) => rule)).toEqual(['ST-03', 'ST-04'])
})
