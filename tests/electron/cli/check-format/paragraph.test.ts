// Headline and advice in one field: whole sentences, nothing glued together.
import { expect, test } from 'vitest'
import { asParagraph } from '../../../../electron/cli/check-format/paragraph.ts'
import { REAL } from '../../../shared/judgement/laws/charts.ts'

test('a statement gets its stop, a question keeps its mark', () => {
  const advice = 'Hire.'
  expect(asParagraph({ headline: 'Nobody sells', advice })).toBe('Nobody sells. Hire.')
  expect(asParagraph({ headline: 'Who sells?', advice })).toBe('Who sells? Hire.')
})

test('no line of any organisation has two stops in a row', () => {
  const glued = REAL.flatMap(({ lines }) => lines.map(asParagraph)).filter((text) =>
    /[.!?:;,]\s*[.!?:;,]/.test(text),
  )
  expect(glued).toEqual([])
})
