// "What if … leaves?": the document without them, and everything that is lost with them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../shared/document/read-document.ts'
import { type Document, documentSchema } from '../../../shared/document/schema.ts'
import { personId, roleId } from '../../../shared/ids.ts'
import { leftOf } from '../../../shared/what-if/overlays.ts'
import { type WhatIf, whatIfLeaves } from '../../../shared/what-if/what-if-leaves.ts'
import { words } from '../../../shared/words/phrase.ts'
import { arbitraryDocument } from '../../helpers/arbitrary-document.ts'
import { belt, buildDocument, type Note, plus, withRoles } from '../../helpers/build-document.ts'
import { deepFreeze } from '../../helpers/deep-freeze.ts'
import { english } from '../../helpers/english.ts'
import { TODAY } from '../../helpers/today.ts'

function answer(document: Document, who: Parameters<typeof whatIfLeaves>[1]): WhatIf {
  deepFreeze(document)
  const whatIf = whatIfLeaves(document, who, TODAY)
  if (!whatIf) throw new Error('They are not on the chart')
  return whatIf
}

const person = (note: Note, id: string) =>
  answer(buildDocument(note), { kind: 'person', id: personId(id) })
const role = (note: Note, id: string) =>
  answer(buildDocument(note), { kind: 'role', id: roleId(id) })
const coverOf = ({ cover }: WhatIf) =>
  cover.map((lost) => english.write(words`${lost.cover.job.name} ${leftOf(lost)}`))

const twoJobs = plus(withRoles(belt(1, 1, 2, 2), { 'closing 2': { backups: ['Cleo'] } }), {
  id: 'both',
  title: 'Founder',
  person: 'Cleo',
  does: ['closing', 'account-management'],
  fte: 0.5,
  to: 'head',
})

describe('the document without them', () => {
  test('a person’s roles are vacant and they are nobody’s backup; the chart itself is untouched', () => {
    const document = buildDocument(twoJobs)
    const { document: after, roles } = answer(document, { kind: 'person', id: personId('Cleo') })
    expect(roles.map(({ id }) => id)).toEqual(['both'])
    expect(after.people.map(({ id }) => id)).not.toContain('Cleo')
    expect(after.roles.find(({ id }) => id === 'both')?.personId).toBeNull()
    expect(after.roles.find(({ id }) => id === 'closing 2')?.backups).toEqual([])
    expect(document.people.map(({ id }) => id)).toContain('Cleo')
  })

  test('the holder of one role leaves that role alone', () => {
    const note = plus(twoJobs, { id: 'more', person: 'Cleo', does: 'qualification' })
    const { document: after, question } = role(note, 'more')
    expect(english.write(question)).toBe('What if Cleo leaves?')
    expect(after.roles.find(({ id }) => id === 'more')?.personId).toBeNull()
    expect(after.roles.find(({ id }) => id === 'both')?.personId).toBe('Cleo')
  })

  test('a vacant role goes', () => {
    const { document: after, question } = role(plus(twoJobs, { id: 'empty' }), 'empty')
    expect(english.write(question)).toBe('What if the vacant empty goes?')
    expect(after.roles.map(({ id }) => id)).not.toContain('empty')
  })

  test('nobody is asked about who is not there', () => {
    const document = buildDocument(twoJobs)
    expect(whatIfLeaves(document, { kind: 'person', id: personId('x') }, TODAY)).toBeNull()
    expect(whatIfLeaves(document, { kind: 'role', id: roleId('x') }, TODAY)).toBeNull()
  })
})

describe('cover', () => {
  test('is lost by every stage they do or stand in for, the emptiest first', () => {
    expect(coverOf(person(belt(1, 2, 1, 1), 'P closing 1'))).toEqual(['closing 1 → 0: nobody left'])
    expect(coverOf(person(twoJobs, 'Cleo'))).toEqual([
      'closing 3 → 2: P closing 1 and P closing 2 left',
      'account management 3 → 2: P account-management 1 and P account-management 2 left',
    ])
  })

  test('falls to the backup who stays', () => {
    const note = withRoles(belt(1, 1, 1, 1), { 'closing 1': { backups: ['P qualification 1'] } })
    expect(coverOf(person(note, 'P closing 1'))).toEqual([
      'closing 2 → 1: only P qualification 1 left',
    ])
    expect(coverOf(person(note, 'P qualification 1'))).toEqual([
      'qualification 1 → 0: nobody left',
      'closing 2 → 1: only P closing 1 left',
    ])
  })

  test('is not touched by somebody who leads', () => {
    expect(coverOf(person(belt(2, 2, 2, 2), 'Head'))).toEqual([])
  })
})

describe('sales', () => {
  test('as many deals as the belt wins less, in money where a deal has a size', () => {
    const note: Note = { ...belt(2, 1, 2, 1), company: { dealSize: 1000 } }
    const { throughput } = person(note, 'P qualification 1')
    expect(throughput).toMatchObject({ after: 0, isAssumed: true })
    expect(throughput?.before).toBeGreaterThan(0)
    expect(throughput?.revenue).toBeCloseTo((throughput?.before ?? 0) * 1000)
  })

  test('none where another stage is the limit, no money without a size', () => {
    const { throughput } = person(belt(2, 1, 2, 1), 'P lead-generation 2')
    expect(throughput?.after).toBe(throughput?.before)
    expect(throughput?.revenue).toBeNull()
  })

  test('by the deals that are won today, with everybody there', () => {
    const note: Note = { ...belt(2, 2, 2, 1), company: { dealsPerMonth: 10 } }
    const { throughput } = person(note, 'P closing 1')
    expect(throughput).toMatchObject({ before: 10, isAssumed: false })
    expect(throughput?.after).toBeCloseTo(5, 9)
  })

  test('unknown before a structure is chosen', () => {
    expect(person({ ...belt(1, 1, 1, 1), structure: null }, 'Head').throughput).toBeNull()
  })

  test('quota and accounts of all their roles', () => {
    const document = buildDocument(
      plus(withRoles(belt(1, 1, 1, 1), { 'closing 1': { quota: 300 } }), {
        id: 'more',
        person: 'P closing 1',
        quota: 50,
      }),
    )
    const loaded: Document = {
      ...document,
      roles: document.roles.map((each) => (each.id === 'more' ? { ...each, accounts: 7 } : each)),
    }
    const whole = answer(loaded, { kind: 'person', id: personId('P closing 1') })
    expect([whole.quota, whole.accounts]).toEqual([350, 7])
    const part = answer(loaded, { kind: 'role', id: roleId('closing 1') })
    expect([part.quota, part.accounts]).toEqual([300, 0])
  })
})

describe('who is left without a manager', () => {
  test('those who report to them, but not themselves, and not vacant roles', () => {
    const note = plus(
      belt(1, 1, 0, 0),
      { id: 'own', person: 'Head', does: 'closing', to: 'head' },
      { id: 'empty', does: 'closing', to: 'head' },
    )
    expect(person(note, 'Head').withoutManager.map(({ id }) => id)).toEqual([
      'lead-generation 1',
      'qualification 1',
    ])
    expect(role(note, 'own').withoutManager).toEqual([])
  })

  test('those who would report to nobody once a vacant manager goes', () => {
    const note: Note = {
      roles: [
        { id: 'top' },
        { id: 'middle', to: 'top' },
        { id: 'a', person: 'Ann', does: 'closing', to: 'top' },
        { id: 'b', person: 'Ben', does: 'closing', to: 'middle' },
      ],
    }
    expect(role(note, 'top').withoutManager.map(({ id }) => id)).toEqual(['a'])
    expect(role(note, 'middle').withoutManager).toEqual([])
  })
})

describe('findings', () => {
  test('those that are not said now; what is said already stays out', () => {
    const { findings } = person(belt(1, 2, 3, 3), 'P qualification 1')
    expect(findings.map(({ rule }) => rule)).toContain('SPF-01')
    expect(findings.flatMap(({ subjects }) => subjects.people)).not.toContain('P lead-generation 1')
  })

  test('a muted one does not count as new', () => {
    const document = buildDocument(belt(2, 2, 3, 3))
    const muted = [{ rule: 'SPF-01', reason: 'Known' }]
    const who = { kind: 'person', id: personId('P qualification 1') } as const
    const rulesOf = (each: Document) => answer(each, who).findings.map(({ rule }) => rule)
    expect(rulesOf(document)).toContain('SPF-01')
    expect(rulesOf({ ...document, settings: { muted } })).not.toContain('SPF-01')
  })
})

test('any plan, with every fault that opens, has an answer for everybody on it', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      for (const { id } of document.people.slice(0, 3)) answer(document, { kind: 'person', id })
      for (const { id } of document.roles.slice(0, 3)) answer(document, { kind: 'role', id })
    }),
    { numRuns: 60 },
  )
})

test('a plan full of faults', () => {
  const path = join(import.meta.dirname, '../../fixtures/documents/v1-odd-plan.salesorg')
  const read = readDocument(readFileSync(path, 'utf8'))
  if (!read.ok) throw new Error(read.error.code)
  for (const { id } of read.value.roles) answer(read.value, { kind: 'role', id })
  const circle = documentSchema().parse({
    name: 'Circle',
    structure: 'pods',
    pods: [{ id: 'p', name: '' }],
    people: [{ id: 'a', name: ' ' }],
    roles: [
      { id: 'x', title: '', managerId: 'y', personId: 'a', podId: 'p', quota: -1e300 },
      { id: 'y', title: '', managerId: 'x', personId: 'a', podId: 'gone', backups: ['a', 'gone'] },
    ],
  })
  const { question, withoutManager } = answer(circle, { kind: 'person', id: personId('a') })
  expect(english.write(question)).toBe('What if somebody without a name leaves?')
  expect(withoutManager).toEqual([])
})

test('ten thousand roles are answered for', () => {
  const { withoutManager } = person(belt(2500, 2500, 2500, 2500), 'Head')
  expect(withoutManager).toHaveLength(10_000)
})
