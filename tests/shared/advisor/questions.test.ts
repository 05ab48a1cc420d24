// The questions: all factors are asked for, and every answer fits into the document.
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { HEAD_BANDS, headBand } from '../../../shared/advisor/questions/head-bands.ts'
import {
  answersOf,
  isAnswered,
  labelOf,
  QUESTIONS,
} from '../../../shared/advisor/questions/topics.ts'
import { companySchema } from '../../../shared/document/company.ts'

const listsSchema = z.record(
  z.string(),
  z.object({
    enum: z.array(z.string()).optional(),
    items: z.object({ enum: z.array(z.string()).optional() }).optional(),
  }),
)
const FACTS = listsSchema.parse(z.toJSONSchema(companySchema()).properties)

describe('the questions', () => {
  test('ask for all fifteen factors', () => {
    const asked = new Set(QUESTIONS.map(({ factor }) => factor))
    expect([...asked].toSorted()).toEqual(
      Array.from({ length: 15 }, (_, at) => `F-${at + 1}`).toSorted(),
    )
  })

  test('ask for each fact once', () => {
    expect(new Set(QUESTIONS.map(({ fact }) => fact)).size).toBe(QUESTIONS.length)
  })

  test.each(
    QUESTIONS.flatMap((question) =>
      question.kind === 'one' || question.kind === 'several' ? [question] : [],
    ),
  )('$fact offers exactly the answers of the file format', ({ fact, choices }) => {
    const { enum: one, items } = FACTS[fact] ?? {}
    expect(choices.map(({ value }) => value)).toEqual(one ?? items?.enum)
  })

  test('leave no fact of the format with a list of answers unasked', () => {
    const lists = Object.keys(FACTS).filter((fact) => FACTS[fact]?.enum ?? FACTS[fact]?.items?.enum)
    const asked: readonly string[] = QUESTIONS.map(({ fact }) => fact)
    expect(lists.filter((fact) => !asked.includes(fact))).toEqual([])
  })
})

describe('answers', () => {
  test('are read out of the facts; doubles count once', () => {
    const answers = answersOf(
      { growth: 'scaling', distinctIndustries: false, pains: ['silos', 'silos'], employees: 9 },
      20,
    )
    expect(Object.fromEntries(answers)).toEqual({
      growth: ['scaling'],
      distinctIndustries: ['no'],
      pains: ['silos'],
      salesHeads: ['sixteen-to-29'],
    })
  })

  test('an empty list or text is no answer', () => {
    const answered = QUESTIONS.filter((question) => isAnswered(question, { pains: [], offer: '' }))
    expect(answered).toEqual([])
  })

  test('have words', () => {
    expect(labelOf({ fact: 'geography' }, 'one-place')).toBe('In one place')
    expect(labelOf({ fact: 'salesHeads' }, 'thirty-or-more')).toBe('30 or more')
    expect(labelOf({ fact: 'offer' }, 'Boats')).toBe('Boats')
  })
})

describe('team sizes', () => {
  test.each([
    [0, 'alone'],
    [1, 'alone'],
    [2, 'two'],
    [3, 'three'],
    [3.5, 'three'],
    [4, 'four-to-seven'],
    [7, 'four-to-seven'],
    [8, 'eight-to-fifteen'],
    [15, 'eight-to-fifteen'],
    [16, 'sixteen-to-29'],
    [29, 'sixteen-to-29'],
    [30, 'thirty-or-more'],
    [1e308, 'thirty-or-more'],
    [-1, null],
    [Number.NaN, null],
  ])('%d is %s', (heads, band) => {
    expect(headBand(heads)).toBe(band)
  })

  test('have an example each', () => {
    for (const { value, example } of HEAD_BANDS) expect(headBand(example)).toBe(value)
  })
})
