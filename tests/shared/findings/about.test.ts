// Which findings are about roles, people, pods and stages of the chart.
import { describe, expect, test } from 'vitest'
import { type About, findingsAbout, isOnChart, sayAbout } from '../../../shared/findings/about.ts'
import { validate } from '../../../shared/findings/validate.ts'
import { personId, podId, roleId } from '../../../shared/ids.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { belt, buildDocument, many, plus } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'
import { TODAY } from '../../helpers/today.ts'

const document = buildDocument(plus(belt(2, 0, 1, 2), { id: 'x' }, { id: 'y' }))
const org = orgOf(document)
const findings = validate(document, TODAY)

function rulesAbout(about: About): readonly string[] {
  return findingsAbout(org, findings, about).map(({ rule }) => rule)
}

test('a role is concerned by what names it or whoever holds it', () => {
  const about = rulesAbout({ kind: 'roles', ids: [roleId('closing 1')] })
  expect(about).toContain('SPF-01')
  expect(about).not.toContain('SG-01')
  expect(rulesAbout({ kind: 'roles', ids: [roleId('x')] })).toContain('DQ-04')
  expect(rulesAbout({ kind: 'roles', ids: [roleId('gone')] })).toEqual([])
})

test('a person is concerned by what names their roles', () => {
  const closer = org.role(roleId('closing 1'))?.personId
  if (!closer) throw new Error('Somebody closes.')
  expect(rulesAbout({ kind: 'person', id: closer })).toEqual(
    rulesAbout({ kind: 'roles', ids: [roleId('closing 1')] }),
  )
})

test('a stage is concerned by what names it, or somebody who does it', () => {
  const about = (stage: 'qualification' | 'closing') =>
    rulesAbout({ kind: 'stage', stage, podId: null })
  expect(about('qualification')).toContain('SG-01')
  expect(about('closing')).toContain('SPF-01')
  expect(about('closing')).not.toContain('SG-01')
})

describe('in pods', () => {
  const pods = buildDocument({
    structure: 'pods',
    pods: ['North', 'South'],
    roles: [
      ...many('closing', 2, undefined, 'North'),
      ...(['lead-generation', 'qualification', 'closing', 'account-management'] as const).flatMap(
        (stage) => many(stage, 2, undefined, 'South'),
      ),
    ],
  })
  const missing = validate(pods, TODAY).filter(({ rule }) => rule === 'SG-07')
  const count = (about: About) => findingsAbout(orgOf(pods), missing, about).length

  test('a pod and its stages are told from those of another pod', () => {
    const [north, south] = pods.pods
    if (!north || !south) throw new Error('There are two pods.')
    expect(missing.length).toBeGreaterThan(0)
    expect(count({ kind: 'pod', id: north.id })).toBe(missing.length)
    expect(count({ kind: 'pod', id: south.id })).toBe(0)
    const qualification = { kind: 'stage', stage: 'qualification' } as const
    expect(count({ ...qualification, podId: north.id })).toBe(1)
    expect(count({ ...qualification, podId: south.id })).toBe(0)
    expect(count({ ...qualification, podId: null })).toBe(1)
  })
})

test('of several each counts in its own place', () => {
  const gaps = buildDocument({
    structure: 'pods',
    pods: ['North', 'South'],
    roles: (['lead-generation', 'qualification', 'closing', 'account-management'] as const).flatMap(
      (stage) => [
        ...(stage === 'closing' ? [] : many(stage, 2, undefined, 'North')),
        ...(stage === 'qualification' ? [] : many(stage, 2, undefined, 'South')),
      ],
    ),
  })
  const missing = validate(gaps, TODAY).filter(({ rule }) => rule === 'SG-07')
  const [north, south] = gaps.pods
  if (!north || !south) throw new Error('There are two pods.')
  const isSaid = (stage: 'closing' | 'qualification', pod: typeof north) =>
    findingsAbout(orgOf(gaps), missing, { kind: 'stage', stage, podId: pod.id }).length > 0
  expect([isSaid('closing', north), isSaid('closing', south)]).toEqual([true, false])
  expect([isSaid('qualification', north), isSaid('qualification', south)]).toEqual([false, true])
})

test('a detail counts as well', () => {
  const lone = findings.find(({ rule }) => rule === 'SPF-01')
  const whole = findings.find(
    ({ subjects }) => subjects.roles.length + subjects.people.length === 0,
  )
  if (!lone || !whole) throw new Error('Both are said.')
  const folding = { ...whole, details: [lone] }
  const about: About = { kind: 'roles', ids: lone.subjects.roles }
  expect(findingsAbout(org, [whole], about)).toEqual([])
  expect(findingsAbout(org, [folding], about)).toEqual([folding])
})

test.each([
  [{ kind: 'roles', ids: [roleId('x')] }, true, 'role x'],
  [{ kind: 'roles', ids: [roleId('x'), roleId('y')] }, true, 'these 2 roles'],
  [{ kind: 'person', id: personId('nobody') }, false, 'somebody'],
  [{ kind: 'pod', id: podId('none') }, false, 'a pod'],
  [{ kind: 'stage', stage: 'closing', podId: null }, true, 'closing'],
  [{ kind: 'stage', stage: 'closing', podId: podId('none') }, false, 'closing'],
] satisfies readonly [About, boolean, string][])('%o', (about, isThere, said) => {
  expect(isOnChart(org, about)).toBe(isThere)
  expect(english.write(sayAbout(org, about)).toLowerCase()).toContain(said.replace('role x', ''))
})
