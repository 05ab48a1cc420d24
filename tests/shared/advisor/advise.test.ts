// The advisor's verdicts: six companies with exact points, and the example organisations.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Advice, advise } from '../../../shared/advisor/advise.ts'
import { factsOf } from '../../../shared/advisor/facts.ts'
import { readDocument } from '../../../shared/document/read-document.ts'
import { type Company, type Document, emptyDocument } from '../../../shared/document/schema.ts'
import { buildDocument, many } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'

function adviceFor(company: Company): Advice {
  return advise(factsOf(emptyDocument('Test'), company))
}

function chartAt(folder: string, name: string): Document {
  const root = join(import.meta.dirname, '../../..')
  const read = readDocument(readFileSync(join(root, folder, `${name}.salesorg`), 'utf8'))
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}

function sample(name: string, company: Company = {}): Document {
  const document = chartAt('tests/fixtures/organisations', name)
  return { ...document, company: { ...document.company, ...company } }
}

const PROFILES: readonly {
  readonly name: string
  readonly company: Company
  readonly points: readonly [conveyor: number, twoParty: number, pods: number]
  readonly structure: Advice['structure']
}[] = [
  {
    name: 'a real-estate agency with seven agents',
    company: {
      offerTraits: ['personal-trust'],
      geography: 'one-place',
      salesHeads: 7,
      complexity: 'simple',
      market: 'established',
      leadSource: 'agency',
      culture: ['star-sellers'],
    },
    // 4 to 7 people give a belt no points: the sale is simple.
    points: [0, 10, -6],
    structure: 'two-party',
  },
  {
    name: 'a software start-up with six sales people',
    company: {
      focus: 'industry',
      salesHeads: 6,
      complexity: 'several-meetings',
      market: 'new',
      leadSource: 'own-team',
      growth: 'start-up',
      hiring: 'several',
    },
    points: [10, -5, -5],
    structure: 'conveyor',
  },
  {
    name: 'two sellers who come from cold calls',
    company: {
      offerTraits: ['simple'],
      marketSize: 'small',
      geography: 'one-place',
      salesHeads: 2,
      hiring: 'none',
      complexity: 'simple',
      market: 'established',
      leadSource: 'cold-calling',
      presentModel: 'cold-call',
    },
    points: [-2, 14, -11],
    structure: 'two-party',
  },
  {
    name: 'a conveyor of nine',
    company: {
      geography: 'one-place',
      salesHeads: 9,
      complexity: 'several-meetings',
      market: 'established',
      leadSource: 'own-team',
      growth: 'scaling',
      presentModel: 'conveyor',
    },
    points: [10, -4, 5],
    structure: 'conveyor',
  },
  {
    name: 'twenty-five with friction',
    company: {
      geography: 'several-countries',
      marketSize: 'large',
      salesHeads: 25,
      complexity: 'long-cycle',
      market: 'established',
      leadSource: 'own-team',
      growth: 'matured-start-up',
      presentModel: 'conveyor',
      pains: ['friction'],
    },
    points: [4, -8, 17],
    structure: 'pods',
  },
  {
    name: 'forty with many products',
    company: {
      offerTraits: ['several-products'],
      salesHeads: 40,
      complexity: 'long-cycle',
      market: 'established',
      growth: 'established',
    },
    points: [3, -7, 11],
    structure: 'pods',
  },
]

describe('six companies', () => {
  test.each(PROFILES)('$name', ({ company, points, structure }) => {
    const advice = adviceFor(company)
    const [conveyor, twoParty, pods] = points
    expect(advice.points).toEqual({ conveyor, 'two-party': twoParty, pods })
    expect(advice.structure).toBe(structure)
  })

  test('reasons add up to the points, for and against', () => {
    for (const { company } of PROFILES) {
      const { reasons, points } = adviceFor(company)
      for (const structure of ['two-party', 'conveyor', 'pods'] as const) {
        const { for: pro, against } = reasons[structure]
        expect(pro.every((reason) => reason.points > 0)).toBe(true)
        expect(against.every((reason) => reason.points < 0)).toBe(true)
        const sum = [...pro, ...against].reduce((total, reason) => total + reason.points, 0)
        expect(sum).toBe(points[structure])
      }
    }
  })

  test('the strongest reason stands first', () => {
    const reasons = adviceFor({ salesHeads: 2, geography: 'one-place' }).reasons['two-party'].for
    expect(reasons.map(({ fact, points }) => [fact, points])).toEqual([
      ['salesHeads', 3],
      ['geography', 1],
    ])
  })
})

describe('no answers, and ties', () => {
  test('nothing known: a conveyor belt', () => {
    const advice = adviceFor({})
    expect(advice).toMatchObject({
      structure: 'conveyor',
      runnerUp: 'two-party',
      points: { conveyor: 0, 'two-party': 0, pods: 0 },
      gates: [],
      pods: null,
      nextHire: null,
    })
    expect(advice.growth.now).toBeNull()
  })

  test('equal points: the belt wins', () => {
    const advice = adviceFor({ leadSource: 'inbound' })
    expect(advice.points.conveyor).toBe(advice.points['two-party'])
    expect(advice.structure).toBe('conveyor')
  })
})

describe('people', () => {
  test('are counted on the chart where nobody says how many there are', () => {
    const document = buildDocument({ roles: many('closing', 5) })
    expect(factsOf(document)).toMatchObject({ heads: 5, isCounted: true })
    // The chart counts, whatever was answered.
    expect(factsOf(document, { salesHeads: 12 })).toMatchObject({ heads: 5, isCounted: true })
    expect(factsOf(document, { salesHeads: -3 })).toMatchObject({ heads: 5, isCounted: true })
    expect(factsOf(emptyDocument('New'))).toMatchObject({ heads: null, isCounted: false })
  })

  test('vacant roles are a plan: an answer that includes some of them is no other number', () => {
    const roles = [...many('closing', 2), { id: 'open 1', does: 'qualification' as const }]
    const document = buildDocument({ roles: [...roles, { id: 'head', does: 'leadership' }] })
    const headsFor = (salesHeads?: number) =>
      factsOf(document, salesHeads === undefined ? {} : { salesHeads }).heads
    expect([undefined, 1, 2, 3, 9].map(headsFor)).toEqual([2, 2, 2, 3, 3])
    const plan = buildDocument({ roles: [{ id: 'open', does: 'closing' }] })
    expect(factsOf(plan, { salesHeads: 9 })).toMatchObject({ heads: 9, isCounted: false })
  })

  test('another number than the chart’s is said', () => {
    const document = buildDocument({ roles: many('closing', 5) })
    const notesFor = (salesHeads: number) =>
      advise(factsOf(document, { salesHeads })).notes.map(english.write)
    expect(notesFor(12)).toContain(
      'You answered 12 people in sales; the chart has 5, and the chart counts.',
    )
    expect(notesFor(5)).toEqual([])
  })

  test('counted people are no open question', () => {
    const isOpen = (document: Document) =>
      advise(factsOf(document)).open.some(({ fact }) => fact === 'salesHeads')
    expect(isOpen(buildDocument({ roles: many('closing', 5) }))).toBe(false)
    expect(isOpen(emptyDocument('New'))).toBe(true)
  })
})

describe('example organisations', () => {
  test('a founder alone: two-party, then somebody for leads', () => {
    const advice = advise(factsOf(sample('t01-founder-only')))
    expect(advice.structure).toBe('two-party')
    expect(advice.nextHire).toMatch(/finds leads, or an agency/)
  })

  test('a belt of three: two-party now, a belt from four', () => {
    const { structure, growth } = advise(factsOf(sample('t04-thin-belt')))
    expect(structure).toBe('two-party')
    expect(growth).toMatchObject({
      now: { least: 2 },
      next: { least: 4, structures: ['conveyor'] },
      warning: expect.stringContaining('four stations'),
    })
  })

  test('twenty-five in several countries with friction: pods by geography', () => {
    const document = sample('t06-ready-for-pods', {
      geography: 'several-countries',
      pains: ['friction'],
    })
    expect(advise(factsOf(document))).toMatchObject({
      structure: 'pods',
      // Twenty people in pods of about seven.
      pods: { axis: 'geography', count: 3 },
    })
  })

  test('the same in one market without pain: stay', () => {
    const document = sample('t06-ready-for-pods', { geography: 'one-place' })
    expect(advise(factsOf(document)).structure).toBe('conveyor')
  })
})

test.each([
  ['acme-sales-team', 'conveyor'],
  ['acme-worldwide', 'pods'],
  ['estate-agency', 'two-party'],
  ['founder-only', 'two-party'],
  ['healthy-belt', 'conveyor'],
  ['ready-for-pods', 'pods'],
  ['thin-belt', 'two-party'],
  ['two-party-of-three', 'two-party'],
])('the sample %s is advised to use %s', (name, structure) => {
  expect(advise(factsOf(chartAt('assets/samples', name))).structure).toBe(structure)
})
