// One finding in the panel: the advisor is offered where its rule asks for it, and nowhere else.
// @vitest-environment happy-dom
import { createElement } from 'react'
import { expect, test } from 'vitest'
import { FindingItem } from '../../../renderer/findings/FindingItem.tsx'
import { validate } from '../../../shared/findings/validate.ts'
import { buildDocument, many } from '../../helpers/build-document.ts'
import { mounted } from '../../helpers/mounted.ts'
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
