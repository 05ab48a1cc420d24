// Muting: which findings a muting silences, and that one finding can be muted without another.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Document, documentSchema } from '../../../shared/document/schema.ts'
import { isStage } from '../../../shared/document/vocabulary.ts'
import { applyEdit } from '../../../shared/editing/apply-edit.ts'
import { withDetails } from '../../../shared/findings/fold.ts'
import {
  isMutedBy,
  mutedReasons,
  muteScopeOf,
  muteScopesOf,
  sayMuteScope,
} from '../../../shared/findings/muting.ts'
import { validate, validateEach } from '../../../shared/findings/validate.ts'
import { orgOf } from '../../../shared/org/org.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import { arbitraryDocument } from '../../helpers/arbitrary-document.ts'
import { belt, buildDocument, many, plus, withRoles } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'
import { TODAY } from '../../helpers/today.ts'

/** What is muted after muting one finding the way the window does it. */
function mutedWith(document: Document, finding: Finding, all: readonly Finding[]) {
  const scope = muteScopeOf(finding, all)
  const outcome = applyEdit(document, {
    edit: 'mute-finding',
    args: { rule: finding.rule, reason: 'x', ...scope },
  })
  if (!outcome.ok) throw new Error(english.write(outcome.error.message))
  const muted = validateEach(outcome.value.document, TODAY).filter((each) => each.muted !== null)
  return { scope, muted }
}

/** Ids and stages that a finding is about. */
function subjectsOf({ subjects }: Finding): readonly string[] {
  return [...subjects.roles, ...subjects.people, ...subjects.pods, ...subjects.stages]
}

function placeOf({ rule, subjects }: Finding) {
  return [rule, subjects.pods, subjects.stages]
}

const podsWithGaps = buildDocument({
  structure: 'pods',
  pods: ['North', 'South'],
  roles: [
    { id: 'head', person: 'Head', does: 'leadership' },
    ...many('lead-generation', 2, 'head', 'North'),
    ...many('closing', 2, 'head', 'North'),
    ...many('lead-generation', 2, 'head', 'South'),
    ...many('closing', 2, 'head', 'South'),
  ],
})

test.each([
  ['stages without roles', buildDocument(belt(2, 0, 0, 2))],
  ['people one deep', buildDocument(belt(1, 1, 1, 1))],
  [
    'undecided roles',
    buildDocument(plus(belt(2, 2, 2, 2), { id: 'x' }, { id: 'y', person: 'Y' }, { id: 'z' })),
  ],
  [
    'backups and odd numbers',
    buildDocument(withRoles(belt(2, 2, 2, 2), { 'closing 1': { fte: 3, backups: ['Ghost'] } })),
  ],
])('%s: each finding is muted alone', (_name, document) => {
  const all = validateEach(document, TODAY)
  for (const finding of all) {
    const { muted } = mutedWith(document, finding, all)
    expect(muted.map(({ rule, subjects }) => ({ rule, subjects }))).toEqual([
      { rule: finding.rule, subjects: finding.subjects },
    ])
  }
})

test('any chart: a muting silences the finding, and others only where they share its subject', () => {
  fc.assert(
    fc.property(arbitraryDocument, (drawn) => {
      const document = { ...drawn, settings: {} }
      const all = validateEach(document, TODAY)
      for (const finding of all) {
        const { scope, muted } = mutedWith(document, finding, all)
        const others = all.filter((each) => each !== finding && each.rule === finding.rule)
        const isAlone = (each: string) => others.every((other) => !subjectsOf(other).includes(each))
        expect(muted.map(({ rule }) => rule)).toContain(finding.rule)
        if (scope === null) expect(subjectsOf(finding)).toEqual([])
        else if (subjectsOf(finding).some(isAlone)) expect(muted).toHaveLength(1)
        for (const each of muted) {
          expect(each.rule).toBe(finding.rule)
          if (scope !== null) expect(subjectsOf(each)).toContain(scope.subject)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('an empty stage is muted by its word, and speaks again for another one', () => {
  const document = buildDocument(belt(2, 0, 2, 2))
  const all = validateEach(document, TODAY)
  const empty = all.find(({ rule }) => rule === 'SG-01')
  expect(empty && muteScopeOf(empty, all)).toEqual({ subject: 'qualification' })
  const settings = { muted: [{ rule: 'SG-01', subject: 'qualification', reason: 'Partners do' }] }
  const later = { ...buildDocument(belt(2, 0, 0, 2)), settings }
  const said = validateEach(later, TODAY).filter(({ rule }) => rule === 'SG-01')
  expect(said.map(({ subjects, muted }) => [subjects.stages, muted])).toEqual([
    [['qualification'], 'Partners do'],
    [['closing'], null],
  ])
})

test('a pod that lacks two stages: each gap is muted by itself', () => {
  const all = validateEach(podsWithGaps, TODAY)
  const north = all.find(({ rule, subjects }) => rule === 'SG-07' && subjects.pods[0] === 'North')
  if (!north) throw new Error('expected a finding')
  const { scope, muted } = mutedWith(podsWithGaps, north, all)
  expect(scope).toEqual({ subject: 'North', stage: 'qualification' })
  expect(muted.map(placeOf)).toEqual([['SG-07', ['North'], ['qualification']]])
})

test('of a line about several each is muted by itself, and the line goes on without it', () => {
  const lines = validate(podsWithGaps, TODAY)
  const gaps = lines.find(({ rule }) => rule === 'SG-07')
  if (!gaps) throw new Error('expected a finding')
  const scopes = muteScopesOf(gaps, withDetails(lines))
  expect(scopes).toEqual([
    { subject: 'North', stage: 'qualification' },
    { subject: 'North', stage: 'account-management' },
    { subject: 'South', stage: 'qualification' },
    { subject: 'South', stage: 'account-management' },
  ])
  const muted = scopes.slice(0, 2).map((scope) => ({ rule: 'SG-07', reason: 'Later', ...scope }))
  const left = validate({ ...podsWithGaps, settings: { muted } }, TODAY).filter(
    ({ rule }) => rule === 'SG-07',
  )
  expect(left.map((each) => [each.muted, ...each.subjects.pods])).toEqual([
    ['Later', 'North'],
    ['Later', 'North'],
    [null, 'South'],
  ])
})

test('a file from before, muted by the pod alone: all its gaps, and no other pod’s', () => {
  const settings = { muted: [{ rule: 'SG-07', subject: 'North', reason: 'Not yet' }] }
  const muted = validateEach({ ...podsWithGaps, settings }, TODAY).filter(
    (each) => each.muted !== null,
  )
  expect(muted.map(placeOf)).toEqual([
    ['SG-07', ['North'], ['qualification']],
    ['SG-07', ['North'], ['account-management']],
  ])
})

test('the muting that counts everywhere gives the reason before one about a subject', () => {
  const [finding] = validateEach(buildDocument(belt(2, 0, 2, 2)), TODAY)
  if (!finding) throw new Error('expected a finding')
  const here = { rule: 'SG-01', subject: 'qualification', reason: 'Here' }
  const everywhere = { rule: 'SG-01', reason: 'Everywhere' }
  expect(mutedReasons([])(finding)).toBeNull()
  expect(mutedReasons([here])(finding)).toBe('Here')
  expect(mutedReasons([here, everywhere])(finding)).toBe('Everywhere')
  expect(mutedReasons([{ ...here, rule: 'SG-02' }])(finding)).toBeNull()
  expect(isMutedBy(finding, here)).toBe(true)
  expect(isMutedBy(finding, { ...here, subject: 'closing' })).toBe(false)
  expect(isMutedBy(finding, { ...here, stage: 'closing' })).toBe(false)
})

test('what a muting is about is said in words', () => {
  const org = orgOf(
    documentSchema().parse({
      name: 'Words',
      pods: [{ id: 'n', name: 'North' }],
      people: [{ id: 'p', name: 'Ann' }],
      roles: [
        { id: 'r', title: 'Closer', personId: 'p' },
        { id: 'v', title: 'Researcher' },
      ],
    }),
  )
  const said = ['closing', 'r', 'v', 'p', 'n', 'gone', ''].map((subject) =>
    english.write(sayMuteScope({ subject }, org)),
  )
  expect(said).toEqual([
    'closing',
    'Ann (Closer)',
    'the vacant role Researcher',
    'Ann',
    'the pod North',
    'something that is no longer on the chart',
    'something that is no longer on the chart',
  ])
  expect(english.write(sayMuteScope({ subject: 'n', stage: 'closing' }, org))).toBe(
    'closing in the pod North',
  )
  expect(english.write(sayMuteScope({ stage: 'closing' }, org))).toBe('closing')
  expect(isStage('closing') && !isStage('r')).toBe(true)
})
