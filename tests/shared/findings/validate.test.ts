// The validator as a whole: order, muting, thresholds of the document, and plans full of faults.
import { expect, test } from 'vitest'
import { documentSchema } from '../../../shared/document/schema.ts'
import { validate } from '../../../shared/findings/validate.ts'
import { belt, buildDocument, plus, withRoles } from '../../helpers/build-document.ts'
import { TODAY } from '../../helpers/today.ts'

const faulty = plus(
  withRoles(belt(2, 0, 1, 2), { 'closing 1': { to: 'gone', fte: 3, backups: ['Ghost'] } }),
  { id: 'undecided' },
)

test('errors come before warnings, warnings before notes', () => {
  const severities = validate(buildDocument(faulty), TODAY).map(({ severity }) => severity)
  const ranks = severities.map((severity) => ['error', 'warning', 'info'].indexOf(severity))
  expect(ranks).toEqual(ranks.toSorted())
  expect(new Set(severities)).toEqual(new Set(['error', 'warning', 'info']))
})

test('a muted finding stays in the list with its reason', () => {
  const muted = [{ rule: 'SG-01', reason: 'Partners qualify' }]
  const document = buildDocument(belt(2, 0, 2, 2))
  const found = validate({ ...document, settings: { muted } }, TODAY)
  expect(found.find(({ rule }) => rule === 'SG-01')?.muted).toBe('Partners qualify')
  expect(validate(document, TODAY).find(({ rule }) => rule === 'SG-01')?.muted).toBeNull()
})

test('muting for one role leaves the others alone', () => {
  const document = buildDocument(plus(belt(2, 2, 2, 2), { id: 'x' }, { id: 'y' }))
  const muted = [{ rule: 'DQ-04', subject: 'x', reason: 'Later' }]
  const found = validate({ ...document, settings: { muted } }, TODAY).filter(
    ({ rule }) => rule === 'DQ-04',
  )
  expect(found.map(({ subjects, muted: reason }) => [...subjects.roles, reason])).toEqual([
    ['x', 'Later'],
    ['y', null],
  ])
})

test('a threshold of the document is used, an impossible one is not', () => {
  const sizeOf = (limit: number) =>
    validate(
      buildDocument({ ...belt(1, 1, 1, 1), thresholds: { 'belt-too-thin': limit } }),
      TODAY,
    ).some(({ rule }) => rule === 'SF-01')
  expect(sizeOf(4)).toBe(true)
  expect(sizeOf(3)).toBe(false)
  expect(sizeOf(100_000)).toBe(false)
})

test('a file may name keys of objects as ids without confusing anybody', () => {
  const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
  const document = documentSchema().parse({
    name: 'Odd',
    structure: 'conveyor',
    people: odd.map((id) => ({ id, name: id })),
    roles: odd.map((id) => ({ id, title: id, stages: [{ stage: 'closing' }], personId: id })),
    settings: { thresholds: { constructor: 1 } },
  })
  expect(validate(document, TODAY).map(({ rule }) => rule)).toContain('SG-01')
})
