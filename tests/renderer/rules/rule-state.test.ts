// How it stands with a rule in a chart, and finding it by words.
import { expect, test } from 'vitest'
import { changedLimits, isMeant, stateOf } from '../../../renderer/rules/rule-state.ts'
import { findRule, validate } from '../../../shared/findings/validate.ts'
import { belt, buildDocument, plus } from '../../helpers/build-document.ts'
import { TODAY } from '../../helpers/today.ts'

function rule(id: string) {
  const found = findRule(id)
  if (!found) throw new Error(`there is no rule ${id}`)
  return found
}

const document = {
  ...buildDocument(plus(belt(2, 0, 1, 2), { id: 'x' }, { id: 'y' })),
  settings: {
    thresholds: { reports: 9, 'from a newer program': 1 },
    muted: [{ rule: 'DQ-04', subject: 'x', reason: 'Later' }],
  },
}

test('a rule speaks, is muted somewhere, or judges by numbers of the chart', () => {
  const findings = validate(document, TODAY)
  const quiet = { spoken: 0, isMuted: false, isChanged: false }
  expect(stateOf(rule('DQ-04'), document, findings)).toEqual({ ...quiet, spoken: 1, isMuted: true })
  expect(stateOf(rule('SC-01'), document, findings)).toEqual({ ...quiet, isChanged: true })
  expect(stateOf(rule('ST-01'), document, findings)).toEqual(quiet)
})

test('all numbers that the chart sets can be set back, unknown ones too', () => {
  expect(changedLimits(document)).toEqual(['reports', 'from a newer program'])
  expect(changedLimits(buildDocument(belt(1, 1, 1, 1)))).toEqual([])
})

test('rules are found by words of their title, numbers, structures and by id', () => {
  for (const words of ['', 'direct reports', 'REPORTS many', 'sc-01', 'player McKinsey'])
    expect(isMeant(rule(words.includes('player') ? 'SC-02' : 'SC-01'), words), words).toBe(true)
  expect(isMeant(rule('SC-01'), 'pods without stages')).toBe(false)
})
