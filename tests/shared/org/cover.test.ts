// How many people could do each job of the structure, and how much of the chart is covered.
import { describe, expect, test } from 'vitest'
import { coverOf, coverScoreOf, levelOf } from '../../../shared/org/cover.ts'
import { orgOf } from '../../../shared/org/org.ts'
import {
  belt,
  buildDocument,
  many,
  type Note,
  plus,
  withRoles,
} from '../../helpers/build-document.ts'

/** "stage:closing" -> ["P closing 1"]. */
function coversIn(note: Note): Readonly<Record<string, readonly string[]>> {
  const covers = coverOf(orgOf(buildDocument(note)))
  return Object.fromEntries(covers.map(({ key, people }) => [key, people.map(({ id }) => id)]))
}

function scoreOf(note: Note) {
  return coverScoreOf(coverOf(orgOf(buildDocument(note))))
}

describe('who could do a job', () => {
  test('its holders, each once, and then the backups who could step in', () => {
    const note = plus(
      withRoles(belt(1, 1, 2, 0), {
        'closing 1': { backups: ['P qualification 1', 'P closing 2', 'Nobody I know'] },
      }),
      { id: 'second', person: 'P closing 1', does: 'closing', fte: 0.5 },
    )
    expect(coversIn(note)).toEqual({
      'stage:lead-generation': ['P lead-generation 1'],
      'stage:qualification': ['P qualification 1'],
      'stage:closing': ['P closing 1', 'P closing 2', 'P qualification 1'],
      'stage:account-management': [],
    })
  })

  test('not somebody without time, and not a backup who is still learning', () => {
    const note = withRoles(belt(1, 1, 1, 1), {
      'closing 1': { backups: ['P qualification 1'] },
      'qualification 1': { ramp: 50 },
      'lead-generation 1': { fte: 0 },
    })
    expect(coversIn(note)).toMatchObject({
      'stage:lead-generation': [],
      'stage:closing': ['P closing 1'],
    })
  })

  test('in pods each pod for itself; a backup may come from another pod', () => {
    const note: Note = {
      structure: 'pods',
      pods: ['North', 'South'],
      roles: [
        { id: 'n', person: 'Ann', does: 'closing', pod: 'North', backups: ['Ben'] },
        { id: 's', person: 'Ben', does: 'closing', pod: 'South' },
        { id: 'x', person: 'Cleo', does: 'closing' },
      ],
    }
    expect(coversIn(note)).toMatchObject({
      'pod:closing:North': ['Ann', 'Ben'],
      'pod:closing:South': ['Ben'],
      'pod:qualification:South': [],
    })
    expect(scoreOf(note)).toEqual({ covered: 1, needed: 8 })
  })

  test('in two parties by team', () => {
    const note: Note = {
      structure: 'two-party',
      roles: [
        ...many('closing', 2),
        { id: 'ops', person: 'Olga', does: 'support' },
        { id: 'keeper', person: 'Kim', does: 'account-management' },
      ],
    }
    expect(coversIn(note)).toEqual({
      'team:lead-generation': [],
      'team:sales': ['P closing 1', 'P closing 2'],
      'team:support': ['Kim', 'Olga'],
    })
  })

  test('nothing is asked for before a structure is chosen', () => {
    expect(coversIn({ ...belt(1, 1, 1, 1), structure: null })).toEqual({})
    expect(scoreOf({ ...belt(1, 1, 1, 1), structure: null })).toEqual({ covered: 0, needed: 0 })
  })
})

describe('leads that come from outside', () => {
  const sellers = { structure: 'two-party', roles: many('closing', 2) } as const

  test.each(['agency', 'inbound'] as const)('need nobody: %s', (leadSource) => {
    const note: Note = { ...sellers, company: { leadSource } }
    const [leads] = coverOf(orgOf(buildDocument(note)))
    expect(leads && levelOf(leads)).toBe('not-needed')
    expect(scoreOf(note)).toEqual({ covered: 1, needed: 2 })
  })

  test('but whoever is there counts', () => {
    const note = plus(
      { ...sellers, company: { leadSource: 'agency' } },
      { id: 'agency', person: 'Agency Ltd', does: 'lead-generation' },
    )
    expect(scoreOf(note)).toEqual({ covered: 1, needed: 3 })
  })

  test('sellers who call cold still need somebody', () => {
    expect(scoreOf({ ...sellers, company: { leadSource: 'cold-calling' } }).needed).toBe(3)
  })
})

test.each([
  [0, 'nobody'],
  [1, 'one'],
  [2, 'enough'],
  [5, 'enough'],
] as const)('%i people are %s', (count, level) => {
  const closing = coverOf(orgOf(buildDocument(belt(1, 1, count, 1))))[2]
  expect(closing && levelOf(closing)).toBe(level)
})
