// The palette: its roles by stage, searching them, adding one without a pointer.
import { act, createElement } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { Palette } from '../../../renderer/palette/Palette.tsx'
import { currentDocument, currentSession } from '../../../renderer/state/store.ts'
import { useWindow } from '../../../renderer/state/window.ts'
import { STAGE_NAMES, STAGES } from '../../../shared/document/vocabulary.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { field, fill, pressKey } from '../../helpers/fields.ts'
import { mounted, type } from '../../helpers/mounted.ts'
import { openChart } from '../../helpers/open-chart.ts'
import { control, press } from '../../helpers/press.ts'

let place: HTMLElement

beforeEach(() => {
  openChart(
    buildDocument({
      structure: 'pods',
      pods: ['north', 'south'],
      roles: [{ id: 'closer', does: 'closing', pod: 'south' }],
    }),
  )
  place = mounted(createElement(Palette))
})

const nameOf = ({ textContent }: Element) => textContent

const names = () => [...place.querySelectorAll('li')].map(({ textContent }) => textContent)

test('there are roles for every stage', () => {
  const headings = [...place.querySelectorAll('h2')].map(({ textContent }) => textContent)
  expect(headings).toEqual(STAGES.map((stage) => STAGE_NAMES[stage]))
})

test('Enter in the search adds the first role that is found, selected and with its fields', () => {
  type(field(place, 'Find a role'), 'executive')
  expect(names()).toEqual(['Account executive'])
  fill(place, 'Find a role', 'executive')
  const added = currentDocument().roles.at(-1)
  expect(added).toMatchObject({ title: 'Account executive', stages: [{ stage: 'closing' }] })
  expect(currentSession().selection).toEqual([added?.id])
  expect(useWindow.getState().panel).toBe('role')
})

test('a click adds a role where it belongs, a double click no second one, and its card asks who holds it', () => {
  const item = control(place, 'Sales manager')
  for (const detail of [1, 2])
    act(() => void item.dispatchEvent(new MouseEvent('click', { bubbles: true, detail })))
  const [, added, ...others] = currentDocument().roles
  expect(others).toEqual([])
  expect(added).toMatchObject({ title: 'Sales manager', stages: [{ stage: 'leadership' }] })
  expect(currentSession().naming).toEqual({ roleId: added?.id, isPassing: false })
})

test('arrows go from role to role, and from the search to the first', () => {
  const search = field(place, 'Find a role')
  search.focus()
  const went = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home'].map((key) => {
    pressKey(document.activeElement, key)
    return document.activeElement?.textContent
  })
  const [first, second, last] = ['Lead researcher', 'Business development rep', 'Designer']
  expect(went).toEqual([first, second, first, last, last, first])
  expect([...place.querySelectorAll('li button[tabindex="0"]')].map(nameOf)).toEqual([first])
})

test('Enter in an empty search adds nothing', () => {
  fill(place, 'Find a role', '  ')
  expect(currentDocument().roles).toHaveLength(1)
})

test('what nobody is called is said', () => {
  type(field(place, 'Find a role'), 'astronaut')
  expect(place.textContent).toContain('No role is called “astronaut”')
})

test('a role joins the pod of the selected one, else the first pod', () => {
  press(place, 'Account manager')
  openChart(currentDocument(), ['closer'])
  press(place, 'Account manager')
  expect(currentDocument().roles.map(({ podId }) => podId)).toEqual(['south', 'north', 'south'])
})

test('the tooltip of a role says what it answers for in the structure of the chart', () => {
  const tipOf = (title: string) => control(place, title).dataset.tip
  expect(tipOf('Account executive')).toMatch(
    /^Answers for closing the deals, .*moving deals forward\.\nClick to add “Account executive”/,
  )
  expect(tipOf('Sales engineer')).toMatch(/^Click/)
  openChart(buildDocument({ structure: 'two-party', roles: [] }))
  place = mounted(createElement(Palette))
  expect(tipOf('Account executive')).toMatch(/^Answers for winning more/)
  expect(tipOf('Designer')).toMatch(/^Answers for the design team\./)
})
