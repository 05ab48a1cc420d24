// Starter charts: whole, quiet when they open, and sound once their roles are filled.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advise } from '../../../shared/advisor/advise.ts'
import { factsOf } from '../../../shared/advisor/facts.ts'
import { starterChart } from '../../../shared/advisor/starter-chart.ts'
import { readDocument } from '../../../shared/document/read-document.ts'
import {
  type Company,
  type Document,
  documentSchema,
  emptyDocument,
} from '../../../shared/document/schema.ts'
import { STRUCTURES, type Structure } from '../../../shared/document/vocabulary.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { validate } from '../../../shared/findings/validate.ts'
import { orgOf } from '../../../shared/org/org.ts'
import type { RuleId } from '../../../shared/rules/rule-id.ts'
import { arbitraryCompany } from '../../helpers/arbitrary-company.ts'
import { TODAY } from '../../helpers/today.ts'

function starter(structure: Structure, company: Company): Document {
  const document = emptyDocument('New chart')
  const facts = factsOf(document, company)
  return starterChart({ document, facts, structure, pods: advise(facts).pods })
}

/** The chart of the structure that is advised. */
function starterFor(company: Company): Document {
  return starter(advise(factsOf(emptyDocument('New chart'), company)).structure, company)
}

function filled(document: Document): Document {
  const vacant = document.roles.filter(({ personId }) => personId === null)
  return documentSchema().parse({
    ...document,
    people: [...document.people, ...vacant.map(({ id }) => ({ id: `p-${id}`, name: `P ${id}` }))],
    roles: document.roles.map((role) => ({ ...role, personId: role.personId ?? `p-${role.id}` })),
  })
}

/** What is said while nobody has entered figures; whoever leads a team of eight needs no figure to be named. */
const MISSING_FIGURES: readonly RuleId[] = ['KP-08']

const loudIn = (document: Document) =>
  validate(document, TODAY)
    .filter(({ severity, rule }) => severity !== 'info' && !MISSING_FIGURES.includes(rule))
    .map(({ rule, severity, data }) => ({ rule, severity, data }))

const peopleInSales = (document: Document) => orgOf(document).salesPeople.length

/** Charts of a thousand people take long to judge. */
const isNoGiant = ({ salesHeads = 0 }: Company) => salesHeads <= 40

const SIZES = [1, 2, 3, 4, 7, 8, 9, 11, 16, 25, 50]
const HARD: Company = { geography: 'several-countries', complexity: 'long-cycle', market: 'new' }
const COMPANIES: readonly Company[] = [
  {},
  { complexity: 'simple', culture: ['star-sellers'], leadSource: 'agency' },
  { ...HARD, growth: 'start-up', leadSource: 'cold-calling' },
  { ...HARD, growth: 'established', presentModel: 'conveyor', pains: ['friction'] },
  { ...HARD, segments: ['Small firms', 'Large firms', 'The state'], marketSize: 'large' },
  {
    ...HARD,
    segments: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'],
    pains: ['friction'],
    growth: 'established',
  },
]

const cases = COMPANIES.flatMap((company) =>
  SIZES.map((salesHeads): Company => ({ ...company, salesHeads })),
)

describe('a starter chart', () => {
  test('has as many people in sales as were answered, opens, and is quiet as it is and once filled', () => {
    for (const company of cases) {
      const document = starterFor(company)
      expect(readDocument(writeDocument(document)).ok).toBe(true)
      expect([company, loudIn(document)]).toEqual([company, []])
      const full = filled(document)
      expect([company, loudIn(full)]).toEqual([company, []])
      expect([company, peopleInSales(full)]).toEqual([company, company.salesHeads])
    }
  })

  test('is what the advisor goes on to advise', () => {
    for (const company of cases) {
      const document = starterFor(company)
      const again = [document, filled(document)].map((each) => advise(factsOf(each)).structure)
      expect([company, ...again]).toEqual([company, document.structure, document.structure])
    }
  })

  test('keeps that for any answers', () => {
    fc.assert(
      fc.property(arbitraryCompany.filter(isNoGiant), (company) => {
        const document = filled(starterFor(company))
        expect(loudIn(document)).toEqual([])
        const heads = factsOf(emptyDocument('New'), company).heads ?? 0
        if (heads >= 1) expect(peopleInSales(document)).toBe(Math.floor(heads))
      }),
      { numRuns: 40 },
    )
  })

  test('names a stand-in for a single closer', () => {
    for (const salesHeads of [2, 3, 4, 5, 6, 7]) {
      const { roles } = starterFor({ salesHeads })
      const closers = roles.filter(({ stages }) => stages.some(({ stage }) => stage === 'closing'))
      expect(closers.length > 1 || closers.every(({ backups }) => backups.length > 0)).toBe(true)
    }
  })

  test.each(STRUCTURES)('as %s, too, has exactly as many people, from eight on', (structure) => {
    for (const salesHeads of [8, 9, 16, 23, 40])
      expect(peopleInSales(filled(starter(structure, { salesHeads })))).toBe(salesHeads)
  })

  test('keeps what is known of the company, and settings, but nobody’s people', () => {
    const document = documentSchema().parse({
      name: 'Acme',
      currency: 'EUR',
      company: { offer: 'Boats' },
      people: [{ id: 'ann', name: 'Ann' }],
      roles: [{ id: 'ann', title: 'Seller', personId: 'ann' }],
      assumptions: { cycleMonths: 3 },
      settings: { thresholds: { 'open-days': 90 }, muted: [{ rule: 'DQ-01', reason: 'Yes' }] },
    })
    const facts = factsOf(document, { ...document.company, salesHeads: 5 })
    expect(starterChart({ document, facts, structure: 'conveyor', pods: null })).toMatchObject({
      name: 'Acme (conveyor)',
      currency: 'EUR',
      company: { offer: 'Boats', salesHeads: 5 },
      notes: 'What we offer: Boats',
      people: [{ name: 'Founder' }, {}, {}, {}, {}, {}],
      assumptions: { cycleMonths: 3 },
      settings: { thresholds: { 'open-days': 90 } },
    })
  })

  test('written markets are not called products because several are sold', () => {
    const offerTraits = ['several-products'] as const
    const inRegions = starter('pods', {
      salesHeads: 16,
      offerTraits: [...offerTraits],
      segments: ['North', 'South'],
    })
    expect(inRegions.podAxis).not.toBe('product')
    expect(starter('pods', { salesHeads: 16, offerTraits: [...offerTraits] }).podAxis).toBe(
      'product',
    )
  })

  test('names pods after the markets and shares the target among them', () => {
    const document = starter('pods', {
      salesHeads: 16,
      geography: 'several-countries',
      segments: ['Europe', 'Asia'],
      target: 900_000,
    })
    expect(document).toMatchObject({
      podAxis: 'geography',
      pods: [
        { name: 'Europe', segment: 'Europe', target: 450_000 },
        { name: 'Asia', segment: 'Asia', target: 450_000 },
      ],
    })
  })

  test('a pod serves several markets where there are more of them than pods', () => {
    const segments = ['North', 'South', 'East', 'West', 'Abroad']
    const company: Company = { salesHeads: 16, segments, geography: 'several-countries' }
    expect(starter('pods', company).pods.map(({ segment }) => segment)).toEqual([
      'North, South',
      'East',
      'West',
      'Abroad',
    ])
  })

  test('a founder alone does it all; an agency that finds leads is on the chart, and no head', () => {
    expect(starter('two-party', { salesHeads: 1 }).roles).toHaveLength(1)
    const document = starter('two-party', { salesHeads: 2, leadSource: 'agency' })
    expect(document.roles.map(({ title }) => title)).toEqual([
      'Founder',
      'Leads and customers',
      'Lead agency',
    ])
    expect(peopleInSales(document)).toBe(2)
  })

  test('in a niche, lead generation works from a list of names', () => {
    expect(starter('conveyor', { industrySize: 'niche' }).stages['lead-generation']?.metric).toBe(
      'Named companies worked through a week',
    )
  })
})

test('names to begin with say what somebody is, numbered among their like', () => {
  const { people } = starter('two-party', { salesHeads: 5 })
  expect(people.map(({ name }) => name)).toEqual([
    'Founder',
    'Lead generation 1',
    'Seller 1',
    'Seller 2',
    'Seller 3',
    'Customer support 1',
  ])
})
