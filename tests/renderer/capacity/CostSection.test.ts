// What the team costs, in a table that stays readable with long amounts.
import { createElement } from 'react'
import { expect, test } from 'vitest'
import { CostSection } from '../../../renderer/capacity/CostSection.tsx'
import { orgOf } from '../../../shared/org/org.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { mounted } from '../../helpers/mounted.ts'
import { openChart } from '../../helpers/open-chart.ts'
import { control, press } from '../../helpers/press.ts'

test('a long amount may stand below its currency, and its figures stay together', () => {
  const document = buildDocument({
    structure: 'conveyor',
    roles: [{ id: 'a', person: 'Ana', does: 'closing', annualCost: 2_400_000_000 }],
  })
  openChart({ ...document, currency: 'IDR' })
  const org = orgOf({ ...document, currency: 'IDR' })
  const place = mounted(createElement(CostSection, { org, scope: null }))
  expect(place.querySelector('tfoot td')?.textContent).toBe('IDR 2,400,000,000')
})

test('the button says what it does next', () => {
  const document = buildDocument({
    structure: 'conveyor',
    roles: [{ id: 'a', person: 'Ana', does: 'closing', annualCost: 50_000 }],
  })
  openChart(document)
  const place = mounted(createElement(CostSection, { org: orgOf(document), scope: null }))
  press(place, 'Show cost on the chart')
  press(place, 'Hide cost on the chart')
  expect(control(place, 'Show cost on the chart')).toBeDefined()
})
