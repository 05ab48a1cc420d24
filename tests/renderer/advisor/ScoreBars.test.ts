// The bars of the advice: what has most against it never looks as if it had most.
import { createElement } from 'react'
import { expect, test } from 'vitest'
import { ScoreBars } from '../../../renderer/advisor/ScoreBars.tsx'
import { advise } from '../../../shared/advisor/advise.ts'
import { factsOf } from '../../../shared/advisor/facts.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { mounted } from '../../helpers/mounted.ts'

test('where nothing speaks for any, the line is within the bar', () => {
  const advice = advise(factsOf(buildDocument(belt(1, 1, 1, 1))))
  const points = { 'two-party': 0, conveyor: 0, pods: -4 }
  const place = mounted(createElement(ScoreBars, { advice: { ...advice, points } }))
  const lines = [...place.querySelectorAll<HTMLElement>('[class*="zero"]')]
  expect(lines.map(({ style }) => style.left)).toEqual(['80%', '80%', '80%'])
})
