// Behind every reason that rests on the founding article stands a sentence of it.
import { expect, test } from 'vitest'
import { QUESTIONS } from '../../../shared/advisor/questions/topics.ts'
import { quotationsBehind } from '../../../shared/advisor/reason-quotations.ts'
import { SCORE_TABLE } from '../../../shared/advisor/scores/score-table.ts'
import { FOUNDING } from '../../../shared/thresholds/threshold.ts'

const fromArticle = SCORE_TABLE.filter(({ source }) => source.includes(FOUNDING))

test('each answer of a line that names the article', () => {
  const silent = fromArticle.flatMap(({ fact, answers }) =>
    answers.filter((answer) => quotationsBehind({ fact, answers: [answer] }).length === 0),
  )
  expect(fromArticle.length).toBeGreaterThan(20)
  expect(silent).toEqual([])
})

test('a line that rests on a pro or con quotes one of them', () => {
  for (const { fact, answers, about, source } of fromArticle) {
    if (about.length === 0) continue
    const quoted = quotationsBehind({ fact, answers })
    // The line on established markets turns a con of two parties around.
    if (fact === 'market' && answers.includes('established')) continue
    expect(
      quoted.some((id) => about.includes(id)),
      source,
    ).toBe(true)
  }
})

test('several answers, each sentence once; a free text has none', () => {
  const both = quotationsBehind({ fact: 'focus', answers: ['industry', 'size'] })
  expect(both).toEqual(['focus'])
  const texts = QUESTIONS.filter(({ kind }) => kind === 'text')
  for (const { fact } of texts) expect(quotationsBehind({ fact, answers: ['x'] })).toEqual([])
})
