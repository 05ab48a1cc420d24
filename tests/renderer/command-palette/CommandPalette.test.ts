// The search: commands, roles, people and files by what is typed, chosen with Enter.
import { act, createElement } from 'react'
import { beforeAll, expect, test } from 'vitest'
import { CommandPalette } from '../../../renderer/command-palette/CommandPalette.tsx'
import { currentSession, openDialog } from '../../../renderer/state/store.ts'
import { arrangeWindow, useWindow } from '../../../renderer/state/window.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { pressKey } from '../../helpers/fields.ts'
import { mounted, type } from '../../helpers/mounted.ts'
import { openChart } from '../../helpers/open-chart.ts'

beforeAll(() => {
  // cmdk brings the chosen line into view, which happy-dom cannot.
  Element.prototype.scrollIntoView ??= () => undefined
})

function search(text: string): HTMLInputElement {
  openChart(
    buildDocument({
      roles: [
        { id: 'closer', title: 'Account executive', person: 'Bob', does: 'closing' },
        { id: 'keeper', title: 'Account manager', does: 'account-management' },
      ],
    }),
    ['closer'],
  )
  act(() => arrangeWindow({ recent: [{ id: 7, name: 'old.salesorg', folder: '~/charts' }] }))
  mounted(createElement(CommandPalette))
  act(() => openDialog({ kind: 'command-palette' }))
  const field = document.querySelector<HTMLInputElement>('[cmdk-input]')
  if (!field) throw new Error('no search')
  type(field, text)
  return field
}

const found = () =>
  [...document.querySelectorAll('[cmdk-item]')].map(({ textContent }) => textContent ?? '')

test('whoever types on at once types into it: it has the focus before the next key', () => {
  mounted(createElement(CommandPalette))
  act(() => openDialog({ kind: 'command-palette' }))
  expect(document.activeElement).toBe(document.querySelector('[cmdk-input]'))
})

test('a role is found by who holds it', () => {
  search('bob')
  expect(found()).toEqual(['Account executiveBob', 'BobPerson'])
})

test('a role is found by its title, and chosen with its fields', () => {
  const field = search('manager')
  expect(found()[0]).toBe('Account managerVacant')
  pressKey(field, 'Enter')
  expect(currentSession().selection).toEqual(['keeper'])
  expect(currentSession().dialog).toBeNull()
  expect(useWindow.getState().panel).toBe('role')
})

test('a command is run, and the search is gone before it opens something of its own', () => {
  pressKey(search('all rules'), 'Enter')
  expect(currentSession().dialog).toEqual({ kind: 'rules' })
})

test('what if somebody leaves is offered once it is asked for', () => {
  const field = search('what if bo')
  type(field, 'what if bob')
  pressKey(field, 'Enter')
  expect(currentSession().overlay?.kind).toBe('leaves')
})

test('recent files stand there with their folder', () => {
  search('old')
  expect(found()).toContain('old.salesorg~/charts')
})

test('what is not there is said', () => {
  search('zeppelin')
  expect(document.querySelector('[cmdk-empty]')?.textContent).toBe('Nothing found.')
})
