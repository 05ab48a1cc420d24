// What is laid over the chart, and how one asks, goes on and leaves.
import { act, createElement } from 'react'
import { expect, test } from 'vitest'
import { askWhatIf } from '../../../renderer/actions/ask-what-if.ts'
import { runCommand } from '../../../renderer/actions/command-table/commands.ts'
import {
  currentDocument,
  currentSession,
  layOver,
  openDialog,
} from '../../../renderer/state/store.ts'
import { OverlayDock } from '../../../renderer/what-if/OverlayDock.tsx'
import { type PersonId, personId, roleId } from '../../../shared/ids.ts'
import { belt, buildDocument, plus } from '../../helpers/build-document.ts'
import { choose, pressKey } from '../../helpers/fields.ts'
import { mounted } from '../../helpers/mounted.ts'
import { openChart, stepsDone } from '../../helpers/open-chart.ts'
import { press } from '../../helpers/press.ts'

const chart = buildDocument(
  plus(
    belt(1, 1, 1, 1),
    { id: 'Ann deals', person: 'Ann', does: 'closing' },
    { id: 'Ann keeps', person: 'Ann', does: 'account-management' },
    { id: 'Bob leads', person: 'Bob', does: 'leadership' },
  ),
)

const idOf = (name: string): PersonId =>
  personId(chart.people.find((each) => each.name === name)?.id ?? '')

function dockAbout(name: string): HTMLElement {
  openChart(chart)
  act(() => askWhatIf({ kind: 'person', id: idOf(name) }))
  return mounted(createElement(OverlayDock))
}

const question = (place: HTMLElement) => place.querySelector('h2')?.textContent

test('nothing is there over a plain chart', () => {
  openChart(chart)
  expect(mounted(createElement(OverlayDock)).textContent).toBe('')
})

test('one goes from person to person, round and round', () => {
  const place = dockAbout('Ann')
  expect(question(place)).toBe('What if Ann leaves?')
  press(place, 'Next person')
  expect(question(place)).not.toBe('What if Ann leaves?')
  press(place, 'Previous person')
  expect(question(place)).toBe('What if Ann leaves?')
})

test('of several roles one may be given up', () => {
  const place = dockAbout('Ann')
  choose(place, 'Which roles', 'Only Ann keeps')
  expect(currentSession().overlay).toEqual({
    kind: 'leaves',
    who: { kind: 'role', id: roleId('Ann keeps') },
  })
  choose(place, 'Which roles', 'All 2 roles')
  expect(currentSession().overlay).toMatchObject({ who: { kind: 'person' } })
})

test('what helps is done with one press, as a step of the chart', () => {
  const place = dockAbout('Ann')
  const label = [...place.querySelectorAll('button')].find((each) =>
    / the backup/.test(each.textContent ?? ''),
  )
  if (!label) throw new Error('nothing helps')
  act(() => label.click())
  expect(stepsDone()).toHaveLength(1)
  expect(currentDocument().roles.some(({ backups }) => backups.length > 0)).toBe(true)
})

test('Escape leaves it, but not out of a list, nor while a dialog is open', () => {
  const place = dockAbout('Ann')
  pressKey(place.querySelector('select'), 'Escape')
  act(() => openDialog({ kind: 'rules' }))
  pressKey(null, 'Escape')
  expect(currentSession().overlay).not.toBeNull()
  openChart(chart)
  act(() => askWhatIf({ kind: 'person', id: idOf('Bob') }))
  pressKey(null, 'Escape')
  expect(currentSession().overlay).toBeNull()
  expect(place.textContent).toBe('')
})

test('the cover view says how many stages have two people', () => {
  openChart(chart)
  act(() => layOver({ kind: 'cover' }))
  const place = mounted(createElement(OverlayDock))
  expect(question(place)).toBe('2 of 4 stages have two people')
  press(place, 'Leave the cover view')
  expect(currentSession().overlay).toBeNull()
})

test('cost is laid over the chart and taken away by its command', () => {
  openChart(
    buildDocument({ roles: [{ id: 'a', person: 'Ann', does: 'closing', annualCost: 50_000 }] }),
  )
  const place = mounted(createElement(OverlayDock))
  act(() => void runCommand('show-cost'))
  expect(place.textContent).toContain('In all: 50,000 a year')
  act(() => void runCommand('show-cost'))
  expect(place.textContent).toBe('')
})
