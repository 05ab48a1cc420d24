// Which findings are silent because another one says it better.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDocument } from '../../../shared/document/read-document.ts'
import { rules } from '../../../shared/findings/rules.ts'
import { suppress } from '../../../shared/findings/suppress.ts'
import { validate, validateEach } from '../../../shared/findings/validate.ts'
import { roleId } from '../../../shared/ids.ts'
import { orgOf } from '../../../shared/org/org.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import type { RuleId } from '../../../shared/rules/rule-id.ts'
import {
  belt,
  buildDocument,
  many,
  type Note,
  plus,
  withRoles,
} from '../../helpers/build-document.ts'
import { OWN_FIGURES } from '../../helpers/own-figures.ts'
import { TODAY } from '../../helpers/today.ts'

/** All findings, or those of the rules that a test is about. */
const rulesOf = (note: Note, about: readonly string[] = []) =>
  validateEach(buildDocument(note), TODAY)
    .map(({ rule }) => rule)
    .filter((rule) => about.length === 0 || about.some((prefix) => rule.startsWith(prefix)))

const SAMPLES = join(import.meta.dirname, '../../../assets/samples')

const COVER = ['SG-', 'SPF-0', 'SF-01']

test('without people there is nothing to judge but that', () => {
  expect(rulesOf({ roles: [{ id: 'x' }, { id: 'y', to: 'gone' }] })).toEqual(['DQ-01'])
})

test('one person alone hears about cover once', () => {
  const alone: Note = {
    structure: 'conveyor',
    roles: [
      {
        id: 'f',
        person: 'Ana',
        does: ['lead-generation', 'qualification', 'closing', 'account-management'],
      },
    ],
  }
  expect(rulesOf(alone, COVER)).toEqual(['SPF-02'])
})

test('stages nobody holds are said even to one person alone', () => {
  expect(rulesOf({ roles: many('closing', 1) }, COVER)).toEqual([
    'SG-01',
    'SG-01',
    'SG-01',
    'SPF-02',
  ])
})

test('a stage on paper only is not called thin or one deep as well', () => {
  const team = plus(belt(2, 2, 0, 2), { id: 'open', does: 'closing', to: 'head' })
  expect(rulesOf(team, ['SG-', 'SPF-01'])).toEqual(['SG-02'])
})

test('a belt that is too thin speaks for its thin places', () => {
  const thin = withRoles(belt(1, 1, 1, 0), { 'closing 1': { fte: 0.3 } })
  const [, finding] = validate(buildDocument(thin), TODAY)
  expect(finding?.rule).toBe('SF-01')
  expect(finding?.details.map(({ rule }) => rule)).toEqual(['SPF-01', 'SPF-01', 'SPF-01', 'SG-05'])
})

test('what is muted is no detail of another finding', () => {
  const thin = withRoles(belt(1, 1, 1, 0), { 'closing 1': { fte: 0.3 } })
  const document = buildDocument(thin)
  const muted = [{ rule: 'SG-05', reason: 'It is summer.' }]
  const found = validate({ ...document, settings: { muted } }, TODAY)
  expect(found.find(({ rule }) => rule === 'SF-01')?.details.map(({ rule }) => rule)).toEqual([
    'SPF-01',
    'SPF-01',
    'SPF-01',
  ])
  expect(found.find(({ rule }) => rule === 'SG-05')?.muted).toBe('It is summer.')
})

test('in a circle of managers spans and heads mean nothing', () => {
  const team: Note = {
    structure: 'two-party',
    company: { leadSource: 'inbound' },
    roles: [
      { id: 'boss', person: 'Rae', does: 'leadership', to: 'boss' },
      ...many('closing', 10, 'boss'),
      ...many('qualification', 2, 'boss'),
    ],
  }
  expect(rulesOf(team, ['ST-', 'SC-'])).toEqual(['ST-01'])
})

test('a pod that lacks a stage is not called small as well', () => {
  const pods: Note = {
    structure: 'pods',
    pods: ['north', 'south'],
    roles: [...many('closing', 2, undefined, 'north'), ...many('closing', 2, undefined, 'south')],
  }
  expect(rulesOf(pods, ['SF-08'])).toEqual([])
  const uneven = {
    ...pods,
    roles: [...pods.roles, ...many('qualification', 2, undefined, 'south')],
  }
  expect(rulesOf(uneven, ['SF-08', 'BA-05'])).toEqual([])
})

test('one person alone hands over to nobody and shares no goal', () => {
  const alone = { roles: many('closing', 1).map((role) => ({ ...role, ramp: 50 })) }
  expect(rulesOf(alone, ['ST-', 'SG-05', 'SG-06'])).toEqual(['ST-12'])
})

test('a stage of beginners is not called thin as well', () => {
  const team = withRoles(belt(2, 2, 1, 2), { 'closing 1': { ramp: 50 } })
  expect(rulesOf(team, ['SG-'])).toEqual(['SG-06'])
})

test('a stage of beginners has no many beginners as well', () => {
  const ramps = { 'closing 1': { ramp: 50 }, 'closing 2': { ramp: 50 } }
  const team = withRoles(belt(2, 2, 3, 2), ramps)
  expect(rulesOf(team, ['SG-', 'BA-08'])).toEqual(['BA-08'])
  const all = withRoles(team, { 'closing 3': { ramp: 50 } })
  expect(rulesOf(all, ['SG-', 'BA-08'])).toEqual(['SG-06'])
})

test('who carries most of the number is not told that the quota is large', () => {
  const quotas = (large: number) =>
    withRoles(belt(2, 2, 5, 2), {
      'closing 1': { quota: large },
      'closing 2': { quota: 100 },
      'closing 3': { quota: 100 },
      'closing 4': { quota: 100 },
      'closing 5': { quota: 100 },
    })
  expect(rulesOf(quotas(200), ['SPF-05', 'BA-10'])).toEqual(['BA-10'])
  expect(rulesOf(quotas(300), ['SPF-05', 'BA-10'])).toEqual(['SPF-05'])
})

test('an open role that leaves a stage undone is not counted in days as well', () => {
  const open = { id: 'open', does: 'closing', to: 'head', openSince: '2026-01-01' } as const
  expect(rulesOf(plus(belt(2, 2, 0, 2), open), ['SG-'])).toEqual(['SG-02'])
  expect(rulesOf(plus(belt(2, 2, 2, 2), open), ['SG-'])).toEqual(['SG-03'])
})

test('a chart full of empty chairs has the long empty ones as details', () => {
  const open = { does: 'closing', to: 'head', openSince: '2026-01-01' } as const
  const team = plus(belt(1, 1, 2, 1), { id: 'a', ...open }, { id: 'b', ...open })
  const found = validate(buildDocument(team), TODAY).filter(({ rule }) => rule.startsWith('SG-0'))
  expect(found.map(({ rule, details }) => [rule, ...details.map((each) => each.rule)])).toEqual([
    ['SG-04', 'SG-03', 'SG-03'],
  ])
})

test('a head who sells and leads too many hears that once', () => {
  const team: Note = {
    roles: [
      { id: 'head', person: 'Ana', does: ['leadership', 'closing'] },
      ...['a', 'b', 'c', 'd', 'e', 'f'].map(
        (id) => ({ id, person: id, does: 'leadership', to: 'head' }) as const,
      ),
      ...['a', 'b', 'c', 'd', 'e', 'f'].flatMap((lead) =>
        ['x', 'y', 'z'].map(
          (seller) =>
            ({ id: lead + seller, person: lead + seller, does: 'closing', to: lead }) as const,
        ),
      ),
    ],
  }
  expect(rulesOf(team, ['SC-'])).toEqual(['SC-02'])
  const two = withRoles(
    team,
    Object.fromEntries(['c', 'd', 'e', 'f'].map((id) => [id, { to: 'a' }])),
  )
  expect(rulesOf(two, ['SC-'])).toEqual(['SC-05'])
})

test('people who report to the empty chair of the manager are enough to say that it is empty', () => {
  const team = withRoles(belt(2, 2, 2, 2), { head: {} })
  const [head, ...crew] = team.roles
  const headless = {
    ...team,
    roles: [{ id: head?.id ?? '', does: 'leadership' } as const, ...crew],
  }
  expect(rulesOf(headless, ['SC-', 'ST-04'])).toEqual(['ST-04'])
})

test('no rule about spans is left out where managers form a circle', () => {
  const about = (rule: RuleId): Finding => ({
    rule,
    message: 'any',
    data: {},
    severity: 'warning',
    subjects: { roles: [roleId('boss')], pods: [], people: [], stages: [] },
    details: [],
    muted: null,
  })
  const spans = rules.filter(({ group }) => group === 'span').map(({ id }) => id)
  const org = orgOf(buildDocument({ roles: many('closing', 2) }))
  const left = suppress(['ST-01' as const, ...spans].map(about), org)
  expect(left.map(({ rule }) => rule)).toEqual(['ST-01'])
})

test('layers are not counted in a circle of managers', () => {
  const team: Note = {
    roles: [
      { id: 'a', person: 'A', does: 'leadership', to: 'd' },
      { id: 'b', person: 'B', does: 'leadership', to: 'a' },
      { id: 'c', person: 'C', does: 'leadership', to: 'b' },
      { id: 'd', person: 'D', does: 'closing', to: 'c' },
    ],
  }
  expect(rulesOf(team, ['ST-01', 'ST-03', 'ST-11', 'SC-'])).toEqual(['ST-01'])
})

test('the samples of up to four people say no more than five things', () => {
  for (const name of ['founder-only', 'two-party-of-three', 'thin-belt']) {
    const text = readFileSync(join(SAMPLES, `${name}.salesorg`), 'utf8')
    const read = readDocument(text)
    expect(read.ok && validate(read.value, TODAY).length).toBeLessThanOrEqual(5)
  }
})

test('a stage that limits sales and drowns in work is said once', () => {
  const team: Note = { ...belt(2, 2, 1, 1), assumptions: OWN_FIGURES }
  const aboutClosing = validate(buildDocument(team), TODAY).filter(
    ({ rule, subjects }) => rule.startsWith('BA-0') && subjects.stages.includes('closing'),
  )
  expect(aboutClosing.map(({ rule }) => rule)).toEqual(['BA-02'])
})

test('whoever has too many customers is named, and all of them together are not said as well', () => {
  const team: Note = {
    ...withRoles(belt(1, 2, 3, 1), { 'account-management 1': { accounts: 50 } }),
    assumptions: OWN_FIGURES,
  }
  const found = validate(buildDocument(team), TODAY).flatMap(({ rule }) =>
    rule === 'BA-06' || rule === 'BA-02' ? rule : [],
  )
  expect(found).toEqual(['BA-06'])
})

test('sellers who run whole sales by plan are not told as a note that they do everything', () => {
  const agents = (complexity: 'simple' | 'several-meetings'): Note => ({
    structure: 'two-party',
    company: { complexity },
    roles: many('closing', 10).map((role) => ({
      ...role,
      does: ['lead-generation', 'qualification', 'closing'],
    })),
  })
  expect(rulesOf(agents('simple'), ['SPF-02', 'SF-03'])).toEqual(['SPF-02'])
  expect(rulesOf(agents('several-meetings'), ['SPF-02', 'SF-03'])).toEqual(['SF-03', 'SPF-02'])
})
