// The advice in words.
import { describe, expect, test } from 'vitest'
import { advise } from '../../../shared/advisor/advise.ts'
import { factsOf } from '../../../shared/advisor/facts.ts'
import {
  sayBasis,
  sayFlip,
  sayPods,
  sayRecommendation,
  sayUnusual,
} from '../../../shared/advisor/say.ts'
import { type Company, emptyDocument } from '../../../shared/document/schema.ts'
import { english } from '../../helpers/english.ts'

const adviceFor = (company: Company) => advise(factsOf(emptyDocument('Test'), company))

describe('the recommendation', () => {
  test.each<[Company, string]>([
    [{}, 'Conveyor'],
    [{ salesHeads: 1 }, 'Two-party, with the founder as the seller'],
    [{ salesHeads: 3, hiring: 'none' }, 'Two-party now, a belt later'],
    [
      { salesHeads: 2, hiring: 'none', complexity: 'long-cycle' },
      'Founder-led two-party, with metrics',
    ],
    [{ salesHeads: 2 }, 'Two-party now, a belt later'],
    [{ salesHeads: 5, complexity: 'simple' }, 'Two-party'],
  ])('%j: %s', (company, says) => {
    expect(sayRecommendation(adviceFor(company))).toBe(says)
  })
})

describe('what it rests on', () => {
  test('names people and answers', () => {
    const facts = factsOf(emptyDocument('Test'), { salesHeads: 1, market: 'new' })
    expect(english.write(sayBasis(advise(facts), facts))).toMatch(
      /^1 person in sales, 2 of \d+ questions/,
    )
    const nothing = factsOf(emptyDocument('Test'))
    expect(english.write(sayBasis(advise(nothing), nothing))).toMatch(
      /^0 of \d+ questions answered$/,
    )
  })

  test('says where answers weigh more than size', () => {
    const company: Company = { salesHeads: 4, complexity: 'simple', leadSource: 'agency' }
    expect(sayUnusual(adviceFor(company))).toBe(
      'Usual for your size is conveyor; your answers weigh more.',
    )
    expect(sayUnusual(adviceFor({ salesHeads: 4 }))).toBeNull()
    expect(sayUnusual(adviceFor({}))).toBeNull()
  })
})

test('single answers that change it are given, open or taken back', () => {
  const company: Company = { salesHeads: 4, leadSource: 'agency', pains: ['friction'] }
  const says = adviceFor(company).flips.map(sayFlip)
  expect(says).toContain(
    'Where do leads come from? “Our own team” or “They come by themselves (inbound)” or “Sellers call cold”',
  )
  expect(says).toContain(
    'How does a sale go? “Several meetings” or “Many people, long cycle” (not answered yet)',
  )
  expect(says).toContain('What hurts? Without “Teams rub against each other”')
})

test('pods are counted, and divided by what divides them', () => {
  expect(english.write(sayPods({ axis: 'geography', count: 3, segments: [] }))).toBe(
    '3 pods, divided by region or country',
  )
  expect(english.write(sayPods({ axis: null, count: 2, segments: ['Small', 'Large'] }))).toBe(
    '2 pods, divided by the markets you named',
  )
})
