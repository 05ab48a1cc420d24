// The page of a person: roles, who hangs on them, findings; and how one comes to it and leaves it.
import { act, createElement } from 'react'
import { expect, test } from 'vitest'
import { runCommand } from '../../../renderer/actions/command-table/commands.ts'
import { openPersonPage } from '../../../renderer/actions/show-person.ts'
import { RolePanel } from '../../../renderer/inspector/RolePanel.tsx'
import { currentSession, selectRoles } from '../../../renderer/state/store.ts'
import { useWindow } from '../../../renderer/state/window.ts'
import { personId, roleId } from '../../../shared/ids.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { mounted } from '../../helpers/mounted.ts'
import { openChart } from '../../helpers/open-chart.ts'
import { press } from '../../helpers/press.ts'

const chart = buildDocument({
  structure: 'conveyor',
  roles: [
    { id: 'head', person: 'Ann', does: 'leadership' },
    { id: 'second', person: 'Ann', does: 'closing', to: 'head' },
    { id: 'closer', person: 'Bob', does: 'closing', to: 'head', backups: ['Ann'] },
    { id: 'open', does: 'qualification', to: 'second' },
  ],
})
const [ann] = chart.people

function shown(selection: readonly string[] = []) {
  openChart(chart, selection)
  return mounted(createElement(RolePanel))
}

const section = (place: Element, name: string) =>
  [...place.querySelectorAll(`[aria-label="${name}"] li`)].map((each) => each.textContent)

test('says what they hold, who reports to them and for whom they stand in', () => {
  const place = shown()
  act(() => openPersonPage(ann?.id ?? personId('')))
  expect(place.querySelector('#person-page')?.textContent).toBe('Ann')
  expect(section(place, 'Roles')).toEqual(['head', 'second'])
  expect(section(place, 'Report to them')).toEqual(['closerBob', 'openVacant'])
  expect(section(place, 'They stand in for')).toEqual(['closerBob'])
  expect(section(place, 'Findings about them').join()).toContain('Ann')
  expect(currentSession().selection).toEqual(['head', 'second'])
  press(place.querySelector('[aria-label="Findings about them"]'), /./)
  expect(useWindow.getState().panel).toBe('findings')
  expect(currentSession().openFinding).not.toBeNull()
})

test('opens for the selected card, and a card leads back to its fields', () => {
  const place = shown(['closer'])
  act(() => void runCommand('show-person'))
  expect(place.querySelector('#person-page')?.textContent).toBe('Bob')
  expect(section(place, 'Stand in for them').join()).toContain('Ann')
  act(() => selectRoles([roleId('closer')]))
  expect(place.querySelector('#person-page')).toBeNull()
  act(() => void runCommand('show-person'))
  press(place, 'To the role')
  expect(place.querySelector('#person-page')).toBeNull()
})

test('goes when the person leaves the chart, and is not offered for a vacant role', () => {
  const place = shown(['closer'])
  act(() => void runCommand('show-person'))
  press(place, 'Remove from the chart')
  expect(place.querySelector('#person-page')).toBeNull()
  expect(currentSession().shownPerson).toBeNull()
  act(() => selectRoles([roleId('open')]))
  act(() => void runCommand('show-person'))
  expect(currentSession().shownPerson).toBeNull()
})
