// One finding in the panel: the advisor where its rule asks for it and nowhere else, and each fix once.
// @vitest-environment happy-dom
import { act, createElement } from 'react'
import { flushSync } from 'react-dom'
import { expect, test } from 'vitest'
import { FindingItem } from '../../../renderer/findings/FindingItem.tsx'
import { currentDocument } from '../../../renderer/state/store.ts'
import { validate } from '../../../shared/findings/validate.ts'
import { buildDocument, many } from '../../helpers/build-document.ts'
import { mounted } from '../../helpers/mounted.ts'
import { openChart, stepsDone } from '../../helpers/open-chart.ts'
import { control } from '../../helpers/press.ts'
import { TODAY } from '../../helpers/today.ts'

test('the advisor is offered where the question is which structure fits', () => {
  const findings = validate(
    buildDocument({ structure: null, roles: [...many('closing', 2), { id: 'x' }] }),
    TODAY,
  )
  const offering = findings.filter((finding) =>
    mounted(createElement(FindingItem, { finding })).textContent.includes('Ask the advisor'),
  )
  expect(offering.map(({ rule }) => rule)).toEqual(['SF-11'])
  expect(findings.map(({ rule }) => rule)).toContain('DQ-04')
})

test('a fix that is pressed again before it is judged is made once', () => {
  const roles = many('lead-generation', 1)
  openChart(buildDocument({ structure: 'two-party', roles }))
  const finding = validate(currentDocument(), TODAY).find(({ rule }) => rule === 'SG-11')
  if (!finding) throw new Error('Somebody sells.')
  const fix = control(mounted(createElement(FindingItem, { finding })), 'Add a seller')
  act(() => {
    fix.click()
    // The window is painted, and what the validator says now follows later: the button is still there.
    flushSync(() => {})
    fix.click()
  })
  expect(stepsDone()).toEqual(['Add a seller'])
  expect(currentDocument().roles).toHaveLength(roles.length + 1)
})
