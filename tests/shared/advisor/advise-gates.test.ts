// The advisor's gates, and how it divides pods.
import { describe, expect, test } from 'vitest'
import { type Advice, advise } from '../../../shared/advisor/advise.ts'
import { factsOf } from '../../../shared/advisor/facts.ts'
import { type Company, type Document, emptyDocument } from '../../../shared/document/schema.ts'
import type { Stage } from '../../../shared/document/vocabulary.ts'
import { belt, buildDocument, type Note } from '../../helpers/build-document.ts'

function adviceFor(company: Company): Advice {
  return advise(factsOf(emptyDocument('Test'), company))
}

describe('gates', () => {
  const gatesOf = (company: Company) => adviceFor(company).gates.map(({ id }) => id)
  const forPods: Company = {
    geography: 'several-countries',
    marketSize: 'large',
    culture: ['team-rewards'],
    pains: ['friction', 'slow-to-change'],
    offerTraits: ['several-products'],
  }

  test.each([
    [7, [], 'conveyor', ['GA-1']],
    [8, ['North', 'South'], 'pods', []],
    [8, [], 'conveyor', ['GA-9']],
    [8, ['World'], 'conveyor', ['GA-9']],
    [11, [], 'pods', []],
  ] as const)(
    '%d people and markets %j, longing for pods: %s',
    (salesHeads, segments, structure, gates) => {
      const advice = adviceFor({ ...forPods, growth: 'established', salesHeads, segments })
      expect(advice.points.pods).toBeGreaterThan(advice.points.conveyor)
      expect(advice.structure).toBe(structure)
      expect(advice.gates.map(({ id }) => id)).toEqual(gates)
    },
  )

  test('pods wait until the number of people is known', () => {
    expect(adviceFor(forPods)).toMatchObject({ structure: 'conveyor', gates: [{ id: 'GA-1' }] })
  })

  test('three people: two parties now, a belt later', () => {
    const company: Company = {
      salesHeads: 3,
      hiring: 'none',
      complexity: 'several-meetings',
      needs: ['predictability'],
    }
    expect(adviceFor(company).structure).toBe('two-party')
    expect(gatesOf(company)).toEqual(['GA-2'])
    // Whoever may join later makes no belt today.
    expect(adviceFor({ ...company, hiring: 'several' }).structure).toBe('two-party')
    expect(adviceFor({ ...company, salesHeads: 4 }).structure).toBe('conveyor')
  })

  test('people with hardly any time for it are no belt, however many', () => {
    const partners = (fte: number): Note => ({
      structure: null,
      roles: ['Ana', 'Ben', 'Cem', 'Dag', 'Eva'].map((person) => ({
        id: person,
        person,
        does: ['closing', 'account-management'],
        fte,
      })),
      company: { complexity: 'several-meetings', needs: ['predictability'] },
    })
    const adviceOn = (fte: number) => advise(factsOf(buildDocument(partners(fte))))
    expect(adviceOn(0.4).gates.map(({ id }) => id)).not.toContain('GA-2')
    expect(adviceOn(0.39).gates.map(({ id }) => id)).toContain('GA-2')
    expect(adviceOn(0.39).structure).toBe('two-party')
  })

  test('and if the sale is hard too, it is called a compromise', () => {
    const { structure, gates } = adviceFor({
      salesHeads: 3,
      hiring: 'none',
      complexity: 'long-cycle',
    })
    expect(structure).toBe('two-party')
    expect(gates.map(({ id }) => id)).toEqual(['GA-2', 'GA-3'])
    expect(gates[1]?.text).toMatch(/compromise/)
  })

  test.each([
    { complexity: 'long-cycle' },
    { market: 'new', growth: 'start-up' },
    { market: 'new', growth: 'founder-led' },
  ] as const)('two parties that win against %j come with a warning', (hard) => {
    const company: Company = {
      salesHeads: 2,
      managers: 'none',
      presentModel: 'cold-call',
      leadSource: 'agency',
      culture: ['star-sellers'],
      ...hard,
    }
    expect(adviceFor(company).structure).toBe('two-party')
    expect(gatesOf(company)).toEqual(['GA-2', 'GA-3'])
    const easy: Company = { ...company, complexity: 'simple', market: 'established' }
    expect(gatesOf(easy)).toEqual(['GA-2'])
    expect(gatesOf({ ...easy, salesHeads: 5 })).toEqual([])
  })

  test.each([0, 1])('%d people: the founder sells, whatever else is said', (salesHeads) => {
    const advice = adviceFor({ ...forPods, needs: ['predictability'], salesHeads })
    expect(advice.structure).toBe('two-party')
    expect(advice.gates.map(({ id }) => id)).toEqual(['GA-4'])
    expect(advice.nextHire).toMatch(/finds leads, or an agency/)
    expect(adviceFor({ salesHeads, leadSource: 'agency' }).nextHire).toMatch(/customers/)
  })

  test('nothing to divide by: one belt', () => {
    expect(adviceFor({ salesHeads: 40, geography: 'one-place' })).toMatchObject({
      structure: 'conveyor',
      gates: [{ id: 'GA-5' }],
      pods: null,
    })
  })
})

describe('pods', () => {
  const axisOf = (company: Company) => adviceFor({ salesHeads: 20, ...company }).pods?.axis

  test.each<[Company, string | undefined]>([
    [{ geography: 'several-countries', offerTraits: ['several-products'] }, 'product'],
    [{ geography: 'several-countries', distinctIndustries: true }, 'geography'],
    [{ geography: 'one-country', offerTraits: ['several-products'] }, 'product'],
    [{ geography: 'one-country', distinctIndustries: true }, 'vertical'],
    [{ geography: 'one-country', distinctIndustries: false }, undefined],
    [{ geography: 'one-place' }, undefined],
  ])('%j: divided by %s', (company, axis) => {
    expect(axisOf(company)).toBe(axis)
  })

  test('as many as there are markets, if every stage has people for them; else about seven people each', () => {
    const company: Company = { geography: 'several-countries' }
    const countOf = (document: Document) => advise(factsOf(document)).pods?.count
    const threeDeep = { ...belt(5, 3, 4, 3), company }
    const named = (...segments: readonly string[]) =>
      buildDocument({ ...threeDeep, company: { ...company, segments } })
    expect(countOf(buildDocument(threeDeep))).toBe(2)
    expect(countOf(named('North', 'South'))).toBe(2)
    expect(countOf(named('North', 'South', 'East', 'West'))).toBe(3)
    expect(countOf(named('World'))).toBeUndefined()
    expect(adviceFor({ ...company, salesHeads: 21 }).pods?.count).toBe(3)
  })

  test('markets that are written down divide them, whatever they are', () => {
    const segments = ['Small firms', 'Large firms']
    expect(adviceFor({ salesHeads: 20, segments }).pods).toEqual({ axis: null, count: 2, segments })
    const roles = belt(4, 4, 4, 4).roles.map((role, at) => ({ ...role, market: `M${at % 2}` }))
    const onRoles = advise(factsOf(buildDocument({ roles }))).pods
    expect(onRoles).toEqual({ axis: null, count: 2, segments: ['M1', 'M0'] })
  })

  test('a chart that is divided already says by what', () => {
    const document: Document = { ...buildDocument(belt(5, 5, 5, 5)), podAxis: 'product' }
    expect(advise(factsOf(document)).pods?.axis).toBe('product')
  })
})

describe('pods are closed', () => {
  const company: Company = {
    geography: 'several-countries',
    offerTraits: ['several-products'],
    pains: ['friction'],
  }
  const gatesFor = (document: Document) => {
    const { structure, gates } = advise(factsOf(document))
    return structure === 'pods' ? [] : gates.map(({ id }) => id)
  }

  test('for a simple sale', () => {
    expect(gatesFor(buildDocument({ ...belt(4, 4, 4, 4), company }))).toEqual([])
    const simple = { ...belt(4, 4, 4, 4), company: { ...company, complexity: 'simple' } as const }
    expect(gatesFor(buildDocument(simple))).toEqual(['GA-6'])
  })

  test('where the smallest stage has fewer than two people, each of k stages counting 1/k', () => {
    const withManagers = (count: number, does: readonly Stage[]) =>
      buildDocument({
        company,
        roles: [
          ...belt(5, 5, 5, 0).roles,
          ...Array.from({ length: count }, (_, at) => ({ id: `x${at}`, person: `X${at}`, does })),
        ],
      })
    expect(gatesFor(withManagers(2, ['account-management']))).toEqual([])
    expect(gatesFor(withManagers(3, ['closing', 'account-management']))).toEqual(['GA-7'])
    expect(gatesFor(withManagers(4, ['closing', 'account-management']))).toEqual([])
  })

  test.each<[Company, number, readonly string[]]>([
    [{ presentModel: 'cold-call' }, 40, ['GA-8']],
    [{ presentModel: 'cold-call', growth: 'established' }, 15, ['GA-8']],
    [{ presentModel: 'cold-call', growth: 'established' }, 16, []],
    [{ presentModel: 'conveyor' }, 12, []],
    [{ presentModel: 'pods' }, 12, []],
    [{}, 12, []],
  ])('where neither a belt nor pods run: %j with %d people: %j', (more, salesHeads, gates) => {
    const marketSize = 'large'
    const document: Document = {
      ...emptyDocument('Test'),
      company: { ...company, marketSize, salesHeads, ...more },
    }
    expect(gatesFor(document)).toEqual(gates)
  })
})
