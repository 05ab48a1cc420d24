// The fields of several roles: what is shown of them, what a change comes to, and what is refused or left out.
import { act, createElement, Fragment } from 'react'
import { expect, test } from 'vitest'
import { useDrafts } from '../../../renderer/controls/drafts.ts'
import { RolePanel } from '../../../renderer/inspector/RolePanel.tsx'
import { currentDocument, selectRoles, undoEdit } from '../../../renderer/state/store.ts'
import { Messages } from '../../../renderer/toasts/Messages.tsx'
import { roleId } from '../../../shared/ids.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { choose, field, fill, labelled } from '../../helpers/fields.ts'
import { mounted, type } from '../../helpers/mounted.ts'
import { openChart, stepsDone } from '../../helpers/open-chart.ts'
import { press } from '../../helpers/press.ts'

const chart = buildDocument({
  structure: 'pods',
  pods: ['North', 'South'],
  roles: [
    { id: 'Head', person: 'Ann', does: 'leadership' },
    { id: 'Lead', person: 'Cid', does: 'closing', to: 'Head', pod: 'North', quota: 900 },
    { id: 'Closer', person: 'Bob', does: 'closing', to: 'Lead', pod: 'North', fte: 0.5 },
    {
      id: 'Sender',
      does: ['lead-generation', 'support'],
      to: 'Lead',
      pod: 'South',
      backups: ['Ann'],
    },
  ],
})

function panelFor(...selection: readonly string[]): HTMLElement {
  openChart(chart, selection)
  return mounted(createElement(Fragment, null, createElement(RolePanel), createElement(Messages)))
}

const role = (id: string) => currentDocument().roles.find((each) => each.id === id)

function list(place: HTMLElement, label: string): HTMLSelectElement {
  const found = labelled(place, label)
  if (!(found instanceof HTMLSelectElement)) throw new Error(`“${label}” is no list.`)
  return found
}

const chosen = (place: HTMLElement, label: string) => list(place, label).selectedOptions[0]?.text

test('what they have in common is shown, what differs is mixed', () => {
  const place = panelFor('Lead', 'Closer')
  expect(chosen(place, 'Stage of 2 roles')).toBe('Closing')
  expect(chosen(place, 'Pod of 2 roles')).toBe('North')
  expect(chosen(place, 'Manager of 2 roles')).toBe('Mixed')
  expect(field(place, 'Ramped, % of 2 roles').value).toBe('100')
  for (const label of ['FTE of 2 roles', 'Quota a year of 2 roles']) {
    expect(field(place, label).value).toBe('')
    expect(field(place, label).placeholder).toBe('Mixed')
  }
  expect(field(place, 'Market of 2 roles').placeholder).toBe('')
})

test('what is typed or chosen is set for all of them in one step', () => {
  const place = panelFor('Lead', 'Closer', 'Sender')
  fill(place, 'FTE', '0.8')
  fill(place, 'Market', 'Alps')
  choose(place, 'Manager', 'Head')
  choose(place, 'Stage', 'Qualification')
  choose(place, 'Pod', 'South')
  for (const id of ['Lead', 'Closer', 'Sender'])
    expect(role(id)).toMatchObject({ fte: 0.8, market: 'Alps', managerId: 'Head', podId: 'South' })
  expect(role('Sender')?.stages.map(({ stage }) => stage)).toEqual(['qualification', 'support'])
  expect(stepsDone()).toEqual([
    'Set the FTE of 3 roles',
    'Set the market of 3 roles',
    'Set the manager of 3 roles',
    'Set the stage of 3 roles',
    'Set the pod of 3 roles',
  ])
  for (const _ of stepsDone()) act(undoEdit)
  expect(currentDocument()).toBe(chart)
})

test('a message says what was changed, and who was left out', () => {
  const place = panelFor('Lead', 'Closer', 'Sender')
  choose(place, 'Manager', 'Closer')
  expect(document.body.textContent).toContain(
    'Sender reports to Closer now. Closer was left out: a role cannot report to itself. Lead was left out: Closer already reports there, directly or further up.',
  )
  expect(role('Lead')?.managerId).toBe('Head')
})

test('a manager who holds for none of them is not offered, and leadership is in no pod', () => {
  const place = panelFor('Head', 'Lead')
  const offered = [...list(place, 'Manager').options].map(({ text }) => text)
  expect(offered).toEqual(['Mixed', 'Nobody', 'Head (Ann)'])
  expect(chosen(place, 'Pod of 1 role')).toBe('North')
})

test('the manager of a circle is shown, though nobody may choose them', () => {
  const circle = {
    ...chart,
    roles: chart.roles.map((each) =>
      each.id === 'Lead' || each.id === 'Head' ? { ...each, managerId: roleId('Lead') } : each,
    ),
  }
  openChart(circle, ['Lead', 'Head'])
  const place = mounted(createElement(RolePanel))
  expect(chosen(place, 'Manager of 2 roles')).toBe('Lead (Cid)')
})

test('a text that is refused stays with the reason, and nothing is changed', () => {
  const place = panelFor('Lead', 'Closer')
  fill(place, 'FTE', '7')
  expect(place.textContent).toContain('FTE goes from just above 0 to 1')
  expect(field(place, 'FTE').value).toBe('7')
  act(() => selectRoles([roleId('Head')]))
  act(() => selectRoles([roleId('Closer'), roleId('Lead')]))
  expect(field(place, 'FTE').value).toBe('7')
  expect(stepsDone()).toEqual([])
})

test('a text is taken by those it was typed for when others are selected', () => {
  const place = panelFor('Lead', 'Closer')
  type(field(place, 'Quota'), '1200')
  act(() => selectRoles([roleId('Head'), roleId('Sender')]))
  expect(['Lead', 'Closer'].map((id) => role(id)?.quota)).toEqual([1200, 1200])
  expect(role('Sender')).not.toHaveProperty('quota')
  expect(useDrafts.getState().drafts.size).toBe(0)
})

test('where values differ a button clears them for all', () => {
  const place = panelFor('Lead', 'Closer')
  press(place, 'Clear for all: the quota of 2 roles')
  expect(role('Lead')).not.toHaveProperty('quota')
  expect(stepsDone()).toEqual(['Set the quota of 2 roles'])
})

test('backups: of some or of all; the holder is left out', () => {
  const place = panelFor('Lead', 'Closer', 'Sender')
  expect(place.textContent).toContain('Ann1 of 3 roles')
  choose(place, 'Backups of 3 roles', 'Bob')
  expect(role('Lead')?.backups).toEqual(['Bob'])
  expect(role('Sender')?.backups).toEqual(['Ann', 'Bob'])
  expect(role('Closer')?.backups).toEqual([])
  press(place, 'Remove Bob from 2 roles')
  expect(role('Sender')?.backups).toEqual(['Ann'])
  expect(stepsDone()).toEqual([
    'Make Bob a backup of 2 roles',
    'Remove Bob from the backups of 2 roles',
  ])
})

test('they are vacated by one button, and the people stay', () => {
  const place = panelFor('Lead', 'Closer', 'Sender')
  press(place, 'Make 2 roles vacant')
  expect(currentDocument().roles.map(({ personId }) => personId)).toEqual(['Ann', null, null, null])
  expect(currentDocument().people).toEqual(chart.people)
  expect(place.textContent).not.toContain('Vacate')
})
