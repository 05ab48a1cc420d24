// The score table: complete, without doubles, and about answers that can be given.
import { describe, expect, test } from 'vitest'
import { QUESTIONS } from '../../../shared/advisor/questions/topics.ts'
import { SCORE_TABLE } from '../../../shared/advisor/scores/score-table.ts'
import { STRUCTURE_GUIDE } from '../../../shared/advisor/structure-guide.ts'

const answers = SCORE_TABLE.flatMap((row) => row.answers.map((answer) => `${row.fact}=${answer}`))

describe('the score table', () => {
  test('is about answers that the questions offer', () => {
    const offered = QUESTIONS.flatMap((question) =>
      question.kind === 'text'
        ? []
        : question.choices.map(({ value }) => `${question.fact}=${value}`),
    )
    expect(answers.filter((answer) => !offered.includes(answer))).toEqual([])
  })

  test('counts every answer once', () => {
    expect(new Set(answers).size).toBe(answers.length)
  })

  test('gives small whole points, and none of its lines is silent', () => {
    for (const { points } of SCORE_TABLE) {
      const values = Object.values(points)
      expect(values.every((value) => Number.isInteger(value) && Math.abs(value) <= 5)).toBe(true)
      expect(values.some((value) => value !== 0)).toBe(true)
    }
  })

  test('rests on every pro and con of the structures, and on nothing else', () => {
    const known = Object.values(STRUCTURE_GUIDE).flatMap(({ pros, cons }) =>
      [...pros, ...cons].map(({ id }) => id),
    )
    const used = new Set(SCORE_TABLE.flatMap(({ about }) => about))
    expect([...used].toSorted()).toEqual(known.toSorted())
  })

  test('says why in a sentence, and where it comes from', () => {
    for (const { why, source } of SCORE_TABLE) {
      expect(why).toMatch(/^[A-Z].+\.$/)
      expect(source).toMatch(/^[A-Z].+[^.]$/)
    }
  })
})
