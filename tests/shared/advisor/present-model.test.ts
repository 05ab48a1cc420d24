// How sales works today: what "none" is read as, which points then count, and what ties end in.
import { describe, expect, test } from 'vitest'
import { advise } from '../../../shared/advisor/advise.ts'
import { factsOf } from '../../../shared/advisor/facts.ts'
import { type Company, emptyDocument } from '../../../shared/document/schema.ts'
import { buildDocument, many, type RoleNote } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'

/** So many sellers, who also qualify where they run the whole sale. */
const team = (count: number, company: Company, isFullCycle = true) =>
  factsOf(
    buildDocument({
      structure: null,
      company,
      roles: many('closing', count).map(
        (role): RoleNote => (isFullCycle ? { ...role, does: ['qualification', 'closing'] } : role),
      ),
    }),
  )
const pointsOf = (...args: Parameters<typeof team>) => advise(team(...args)).points

describe('"not organised yet"', () => {
  const none: Company = { presentModel: 'none', growth: 'scaling', pains: ['friction'] }
  const isRead = (...args: Parameters<typeof team>) =>
    advise(team(...args)).notes.some((note) => /read as two parties/.test(english.write(note)))

  test('is read as two parties from four people on, past the start, with full-cycle sellers', () => {
    expect(isRead(4, none)).toBe(true)
    expect(isRead(3, none)).toBe(false)
    expect(isRead(4, { ...none, growth: 'start-up' })).toBe(false)
    expect(isRead(4, none, false)).toBe(false)
    expect(isRead(4, { ...none, presentModel: 'cold-call' })).toBe(false)
  })

  test('scores as two parties then', () => {
    expect(pointsOf(4, none)).toEqual(pointsOf(4, { ...none, presentModel: 'two-party' }))
    expect(advise(team(4, none)).reasons['two-party'].for).toContainEqual(
      expect.objectContaining({ fact: 'presentModel', points: 2 }),
    )
  })
})

describe('points for the number of people', () => {
  test('leave a belt and pods alone where full-cycle sellers work and nothing hurts', () => {
    expect(pointsOf(9, {})).toEqual({ conveyor: 0, 'two-party': 0, pods: 0 })
    expect(pointsOf(9, {}, false)).toEqual({ conveyor: 3, 'two-party': -2, pods: 0 })
    // With a pain they count: "silos" takes one from the belt and gives one to pods.
    expect(pointsOf(9, { pains: ['silos'] })).toEqual({ conveyor: 2, 'two-party': -2, pods: 1 })
  })

  test('and where the sale is simple; those against pods stay', () => {
    expect(pointsOf(9, { complexity: 'simple' }, false)).toEqual({
      conveyor: 0,
      'two-party': 3,
      pods: -1,
    })
    expect(pointsOf(5, { complexity: 'simple' }, false).pods).toBe(-5)
  })
})

describe('equal points', () => {
  const adviceFor = (company: Company) => advise(factsOf(emptyDocument('Test'), company))

  test.each<[Company, string, RegExp]>([
    [
      { presentModel: 'two-party', leadSource: 'own-team', focus: 'industry' },
      'two-party',
      /how you work now/,
    ],
    [
      {
        complexity: 'simple',
        leadSource: 'own-team',
        focus: 'industry',
        culture: ['promotion-ladder'],
      },
      'two-party',
      /sale is simple/,
    ],
    [{ leadSource: 'inbound' }, 'conveyor', /fits most/],
  ])('%j: %s', (company, structure, why) => {
    const { points, notes, ...advice } = adviceFor(company)
    expect(points.conveyor).toBe(points['two-party'])
    expect(advice.structure).toBe(structure)
    expect(notes.map(english.write).join()).toMatch(why)
  })
})
