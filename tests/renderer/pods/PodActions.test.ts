// What can be done with a pod, each with its way back; and the fields of one.
import { act, createElement } from 'react'
import { expect, test } from 'vitest'
import { PodsSection } from '../../../renderer/company/PodsSection.tsx'
import { currentDocument, undoEdit } from '../../../renderer/state/store.ts'
import { buildDocument, many } from '../../helpers/build-document.ts'
import { choose, fill, pressKey } from '../../helpers/fields.ts'
import { mounted } from '../../helpers/mounted.ts'
import { openChart } from '../../helpers/open-chart.ts'
import { control, press } from '../../helpers/press.ts'

const chart = buildDocument({
  structure: 'pods',
  pods: ['north', 'south'],
  roles: [...many('closing', 3, undefined, 'north'), ...many('closing', 1, undefined, 'south')],
})

function fields(): HTMLElement {
  openChart(chart)
  return mounted(createElement(PodsSection))
}

const pods = () => currentDocument().pods.map(({ name }) => name)
const rolesOf = (pod: string) =>
  currentDocument().roles.filter(
    ({ podId }) => podId === currentDocument().pods.find(({ name }) => name === pod)?.id,
  )

test('its name, segment and target are written in place', () => {
  const place = fields()
  fill(place, 'Name', 'Nordics')
  fill(place, 'Segment', 'Sweden')
  fill(place, 'Shared target', '500')
  expect(currentDocument().pods[0]).toMatchObject({
    name: 'Nordics',
    segment: 'Sweden',
    target: 500,
  })
})

test('it takes another place, as far as there is one', () => {
  const place = fields()
  expect(control(place, 'Move north up')).toMatchObject({ disabled: true })
  press(place, 'Move north down')
  expect(pods()).toEqual(['south', 'north'])
})

test('it is split: half of its roles go to a new one', () => {
  press(fields(), 'Split')
  expect(pods()).toHaveLength(3)
  const sizes = pods().map((name) => rolesOf(name).length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(4)
  expect(Math.min(...sizes)).toBe(1)
})

test('a pod of one role is not split', () => {
  const place = fields()
  choose(place, 'Show the fields of', 'south')
  expect(control(place, 'Split')).toMatchObject({ disabled: true })
})

test('dissolved, its roles stay on the chart, and the next pod is shown', () => {
  openChart(
    buildDocument({
      structure: 'pods',
      pods: ['a', 'b', 'c'],
      roles: many('closing', 3, undefined, 'b'),
    }),
  )
  const place = mounted(createElement(PodsSection))
  choose(place, 'Show the fields of', 'b')
  const before = currentDocument()
  press(place, 'Dissolve b')
  expect(pods()).toEqual(['a', 'c'])
  expect(currentDocument().roles).toHaveLength(3)
  expect(place.querySelector('legend')?.textContent).toBe('c')
  act(undoEdit)
  expect(currentDocument()).toBe(before)
})

test('merged, its roles are in the other one', async () => {
  const place = fields()
  await act(async () => pressKey(control(place, 'Merge…'), 'ArrowDown'))
  await act(async () => press(document, 'Into south'))
  expect(pods()).toEqual(['south'])
  expect(rolesOf('south')).toHaveLength(4)
})
