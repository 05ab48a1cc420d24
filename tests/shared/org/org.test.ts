// What the org index answers about cover, time, backups and lines of reporting.
import { describe, expect, test } from 'vitest'
import { personId } from '../../../shared/ids.ts'
import { placedIn } from '../../../shared/org/lanes.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { usualManager } from '../../../shared/org/usual-manager.ts'
import { belt, buildDocument, many, type Note } from '../../helpers/build-document.ts'

const orgFrom = (note: Note) => orgOf(buildDocument(note))

test('the same document has the same index', () => {
  const document = buildDocument(belt(1, 1, 1, 1))
  expect(orgOf(document)).toBe(orgOf(document))
})

describe('effective time', () => {
  const fteOf = (role: Partial<Note['roles'][number]>) =>
    orgFrom({ roles: [{ id: 'a', person: 'Ana', does: 'closing', ...role }] }).effectiveFte(
      'closing',
      null,
    )

  test.each([
    ['full', {}, 1],
    ['half', { fte: 0.5 }, 0.5],
    ['ramping', { ramp: 50 }, 0.5],
    ['two stages', { does: ['closing', 'qualification'] as const }, 0.5],
  ])('%s', (_name, role, expected) => {
    expect(fteOf(role)).toBe(expected)
  })

  test('vacant roles do nothing', () => {
    expect(orgFrom({ roles: [{ id: 'a', does: 'closing' }] }).effectiveFte('closing', null)).toBe(0)
  })

  test('a share that is given leaves the rest for the other stages', () => {
    const document = buildDocument({ roles: [{ id: 'a', person: 'Ana' }] })
    const [role] = document.roles
    if (!role) throw new Error('no role')
    const stages = [
      { stage: 'closing', share: 0.8 },
      { stage: 'qualification' },
      { stage: 'lead-generation' },
    ] as const
    const org = orgOf({ ...document, roles: [{ ...role, stages }] })
    expect(org.effectiveFte('closing', null)).toBeCloseTo(0.8)
    expect(org.effectiveFte('qualification', null)).toBeCloseTo(0.1)
  })
})

describe('cover', () => {
  test('one person in two roles is one', () => {
    const org = orgFrom({
      roles: [
        { id: 'a', person: 'Ana', does: 'closing', fte: 0.5 },
        { id: 'b', person: 'Ana', does: 'closing', fte: 0.5 },
      ],
    })
    expect(org.cover('closing', null)).toHaveLength(1)
  })

  test('whoever runs the whole sale qualifies and closes', () => {
    const org = orgFrom({
      structure: 'two-party',
      roles: [{ id: 'a', person: 'Ana', does: ['qualification', 'closing'] }],
    })
    for (const stage of ['qualification', 'closing'] as const)
      expect(org.cover(stage, null).map(({ name }) => name)).toEqual(['Ana'])
    expect(org.sellers).toHaveLength(1)
    expect(org.salesPeople).toHaveLength(1)
  })

  test('in a pod only its own people count', () => {
    const org = orgFrom({
      structure: 'pods',
      pods: ['north', 'south'],
      roles: [...many('closing', 2, undefined, 'north'), ...many('closing', 1, undefined, 'south')],
    })
    expect(org.scopes.map((pod) => org.cover('closing', pod).length)).toEqual([2, 1])
    expect(org.cover('closing', null)).toHaveLength(3)
  })
})

describe('backups', () => {
  const org = orgFrom({
    roles: [
      { id: 'a', person: 'Ana', does: 'closing', backups: ['Ana', 'Ben', 'Cleo', 'Ghost', 'Ben'] },
      { id: 'b', person: 'Ben', does: 'qualification' },
      { id: 'c', person: 'Cleo', does: 'qualification', ramp: 40 },
    ],
  })
  test('only somebody else who is there and ramped, and once', () => {
    const [role] = org.document.roles
    if (!role) throw new Error('no role')
    expect(org.validBackupsOf(role).map(({ id }) => id)).toEqual([personId('Ben')])
  })
})

test('a thousand people in one line of managers are walked without trouble', () => {
  const roles = Array.from({ length: 20_000 }, (_, at) => ({ id: `r${at}`, to: `r${at + 1}` }))
  expect(orgFrom({ roles }).reporting.loops).toEqual([])
  const circle = [...roles, { id: 'r20000', to: 'r0' }]
  expect(orgFrom({ roles: circle }).reporting.loops.map((loop) => loop.length)).toEqual([20_001])
})

test('a new role reports to whoever leads already', () => {
  expect(usualManager(orgFrom(belt(1, 1, 1, 1)), null)).toBe('head')
  expect(usualManager(orgFrom({ roles: many('closing', 2) }), null)).toBeNull()
  const teams = orgFrom({
    roles: [
      { id: 'head', person: 'Rae', does: 'leadership' },
      { id: 'lead', person: 'Cy', does: 'leadership', to: 'head' },
      ...many('closing', 2, 'lead'),
      ...many('qualification', 1, 'lead'),
      ...many('qualification', 1, 'head').map((role) => ({ ...role, id: 'q' })),
    ],
  })
  expect(usualManager(teams, null, 'closing')).toBe('lead')
  expect(usualManager(teams, null, 'qualification')).toBe('head')
  expect(usualManager(teams, null, 'account-management')).toBe('head')
})

describe('moving into a lane', () => {
  const role = {
    stages: [{ stage: 'lead-generation' }, { stage: 'qualification' }],
    podId: null,
  } as const
  const stage = (name: 'closing' | 'lead-generation') => ({ kind: 'stage', stage: name }) as const

  test('the work of the lane it leaves becomes that of the lane it enters; the rest is kept', () => {
    expect(placedIn(role, stage('lead-generation'), stage('closing')).stages).toEqual([
      { stage: 'closing' },
      { stage: 'qualification' },
    ])
  })
  test('the sales team of two parties qualifies and closes', () => {
    const { stages } = placedIn({ stages: [], podId: null }, null, { kind: 'team', team: 'sales' })
    expect(stages.map((part) => part.stage)).toEqual(['qualification', 'closing'])
  })
  test('not placed means no stage', () => {
    expect(placedIn(role, stage('lead-generation'), { kind: 'unplaced' }).stages).toEqual([])
  })
})
