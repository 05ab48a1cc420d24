// The advisor's gates, and how it divides pods.
import { describe, expect, test } from 'vitest'
import { type Advice, advise } from '../../../shared/advisor/advise.ts'
import { factsOf } from '../../../shared/advisor/facts.ts'
import { type Company, type Document, emptyDocument } from '../../../shared/document/schema.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'

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
    [7, 'conveyor', ['GA-1']],
    [8, 'pods', []],
  ] as const)('%d people who long for pods: %s', (salesHeads, structure, gates) => {
    const advice = adviceFor({ ...forPods, growth: 'established', salesHeads })
    expect(advice.points.pods).toBeGreaterThan(advice.points.conveyor)
    expect(advice.structure).toBe(structure)
    expect(advice.gates.map(({ id }) => id)).toEqual(gates)
  })

  test('pods wait until the number of people is known', () => {
    expect(adviceFor(forPods)).toMatchObject({ structure: 'conveyor', gates: [{ id: 'GA-1' }] })
  })

  test('three people who cannot hire: two parties now, a belt later', () => {
    const company: Company = {
      salesHeads: 3,
      hiring: 'none',
      complexity: 'several-meetings',
      needs: ['predictability'],
    }
    expect(adviceFor(company).structure).toBe('two-party')
    expect(gatesOf(company)).toEqual(['GA-2'])
    expect(adviceFor({ ...company, hiring: 'one-or-two' }).structure).toBe('conveyor')
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
    expect(gatesOf(company)).toEqual(['GA-3'])
    expect(gatesOf({ ...company, complexity: 'simple', market: 'established' })).toEqual([])
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
    [{ geography: 'several-countries', offerTraits: ['several-products'] }, 'geography'],
    [{ geography: 'one-country', offerTraits: ['several-products'] }, 'product'],
    [{ geography: 'one-country', distinctIndustries: true }, 'vertical'],
    [{ geography: 'one-country', distinctIndustries: false }, 'geography'],
    [{ geography: 'one-place' }, undefined],
  ])('%j: divided by %s', (company, axis) => {
    expect(axisOf(company)).toBe(axis)
  })

  test('as many as there are markets, if every stage has people for them; at least two', () => {
    const company: Company = { geography: 'several-countries' }
    const countOf = (document: Document) => advise(factsOf(document)).pods?.count
    const threeDeep = { ...belt(5, 3, 4, 3), company }
    expect(countOf(buildDocument(threeDeep))).toBe(3)
    const twoMarkets = { ...company, segments: ['North', 'South'] }
    expect(countOf(buildDocument({ ...threeDeep, company: twoMarkets }))).toBe(2)
    const oneMarket = { ...company, segments: ['World'] }
    expect(countOf(buildDocument({ ...threeDeep, company: oneMarket }))).toBe(2)
    expect(adviceFor({ ...company, salesHeads: 21 }).pods?.count).toBe(5)
  })

  test('a chart that is divided already says by what', () => {
    const document: Document = { ...buildDocument(belt(5, 5, 5, 5)), podAxis: 'product' }
    expect(advise(factsOf(document)).pods?.axis).toBe('product')
  })
})
