// Which findings are silent because another one says it better.
import { expect, test } from 'vitest'
import { validate } from '../../../shared/rules/validate.ts'
import {
  belt,
  buildDocument,
  many,
  type Note,
  plus,
  withRoles,
} from '../../helpers/build-document.ts'

const rulesOf = (note: Note) => validate(buildDocument(note)).map(({ rule }) => rule)

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
  expect(rulesOf(alone)).toEqual(['SPF-02'])
})

test('stages nobody holds are said even to one person alone', () => {
  expect(rulesOf({ roles: many('closing', 1) })).toEqual(['SG-01', 'SG-01', 'SG-01', 'SPF-02'])
})

test('a stage on paper only is not called thin or one deep as well', () => {
  const team = plus(belt(2, 2, 0, 2), { id: 'open', does: 'closing', to: 'head' })
  expect(rulesOf(team)).toEqual(['SG-02'])
})

test('a belt that is too thin speaks for its thin places', () => {
  const thin = withRoles(belt(1, 1, 1, 0), { 'closing 1': { fte: 0.3 } })
  const [, finding] = validate(buildDocument(thin))
  expect(finding?.rule).toBe('SF-01')
  expect(finding?.details.map(({ rule }) => rule)).toEqual(['SPF-01', 'SPF-01', 'SPF-01', 'SG-05'])
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
  expect(rulesOf(team)).toEqual(['ST-01'])
})

test('small samples do not drown their readers', () => {
  for (const crew of [
    [1, 0, 0, 0],
    [1, 1, 0, 0],
    [1, 1, 1, 0],
    [1, 1, 1, 1],
  ] as const) {
    expect(rulesOf(belt(crew[0], crew[1], crew[2], crew[3])).length).toBeLessThanOrEqual(6)
  }
})
