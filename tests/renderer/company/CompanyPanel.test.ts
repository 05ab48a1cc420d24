// The company panel: name, figures and facts of the chart, and its pods where it has some.
import { createElement } from 'react'
import { expect, test } from 'vitest'
import { CompanyPanel } from '../../../renderer/company/CompanyPanel.tsx'
import { currentDocument, currentSession } from '../../../renderer/state/store.ts'
import { buildDocument, type Note } from '../../helpers/build-document.ts'
import { choose, field, fill, labelled } from '../../helpers/fields.ts'
import { mounted } from '../../helpers/mounted.ts'
import { openChart, stepsDone } from '../../helpers/open-chart.ts'
import { control, press } from '../../helpers/press.ts'

function panel(note: Partial<Note> = {}): HTMLElement {
  openChart(buildDocument({ roles: [], ...note }))
  return mounted(createElement(CompanyPanel))
}

test('name and figures are written into the chart, each as a step', () => {
  const place = panel()
  fill(place, 'Name of the chart', 'Alps')
  fill(place, 'Customers today', '40')
  fill(place, 'Customers today', '')
  expect(currentDocument().name).toBe('Alps')
  expect(currentDocument().company).toEqual({})
  expect(stepsDone()).toHaveLength(3)
})

test('what does not fit stays in its field, with the reason', () => {
  const place = panel({ company: { customers: 12 } })
  fill(place, 'Customers today', '-4')
  expect(field(place, 'Customers today').value).toBe('-4')
  expect(place.querySelector('[role="alert"]')?.textContent).toContain('Nothing was changed')
  expect(currentDocument().company).toEqual({ customers: 12 })
})

test('a topic says how much of it is known, and is answered when it is opened', () => {
  const place = panel()
  const topic = () => control(place, 'Your market')
  expect(topic().textContent).toMatch(/^Your market0 of/)
  press(place, 'Your market')
  choose(place, 'Is the market established', 'No, it')
  expect(currentDocument().company.market).toBe('new')
  expect(topic().textContent).toMatch(/^Your market1 of/)
})

test('people who are on the chart need not be counted again, as in the advisor', () => {
  const place = panel({ roles: [{ id: 'a', person: 'Ada', does: 'closing' }] })
  expect(control(place, 'Your people').textContent).toMatch(/^Your people1 of/)
})

test('pods stand there only while the chart has pods', () => {
  expect(panel().textContent).not.toContain('Pods are divided by')
  const place = panel({ structure: 'pods', pods: ['north', 'south'] })
  expect(field(place, 'Name').value).not.toBe('south')
  choose(place, 'Show the fields of', 'south')
  expect([...place.querySelectorAll('legend')].map(({ textContent }) => textContent)).toContain(
    'south',
  )
  choose(place, 'Pods are divided by', 'Geography')
  expect(currentDocument().podAxis).toBe('geography')
  press(place, 'Add a pod')
  expect(currentDocument().pods).toHaveLength(3)
  expect(labelled(place, 'Show the fields of')).toMatchObject({
    value: currentDocument().pods[2]?.id,
  })
})

test('the advisor is a press away', () => {
  press(panel(), 'Ask the advisor')
  expect(currentSession().dialog).toEqual({ kind: 'advisor' })
})

test('money: the currency of the chart, and what the team costs', () => {
  const place = panel({
    roles: [{ id: 'a', person: 'Ann', does: 'closing', annualCost: 50_000 }],
  })
  fill(place, 'Currency', ' CHF ')
  expect(currentDocument().currency).toBe('CHF')
  expect(place.textContent).toMatch(/The team: CHF.50,000 a year\./)
})
