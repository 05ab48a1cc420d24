// Keys in the window of a Mac: the native menu gets those that the page leaves, and knows no focus.
import { act, createElement } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { useShortcuts } from '../../../renderer/shell/use-shortcuts.ts'
import { edit } from '../../../renderer/state/edit.ts'
import { openDialog } from '../../../renderer/state/store.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { mounted } from '../../helpers/mounted.ts'
import { openChart, stepsDone } from '../../helpers/open-chart.ts'
import { type Key, pressOn } from '../../helpers/press-on.ts'

// Looked at as soon as the keys are imported.
vi.hoisted(() => Object.defineProperty(navigator, 'platform', { value: 'MacIntel' }))

function Shortcuts(): null {
  useShortcuts()
  return null
}

beforeEach(() => {
  openChart(buildDocument({ roles: [{ id: 'closer', does: 'closing' }] }))
  act(() => edit({ edit: 'rename-chart', args: { name: 'Another name' } }))
  mounted(createElement(Shortcuts))
})

/** Does the native menu never hear of this key? */
function isKept(html: string, key: Key): boolean {
  let event: KeyboardEvent | undefined
  act(() => {
    event = pressOn(html, key)
  })
  return event?.defaultPrevented ?? false
}

const command = (key: string) => ({ key, metaKey: true })
const CARD = '<section data-chart><button></button></section>'
const TEXT = '<input>'
const MENU = '<div role="menu"><div role="menuitem"></div></div>'

test('a key that means a command here runs it, and nobody else hears of it', () => {
  expect(isKept(CARD, command('z'))).toBe(true)
  expect(stepsDone()).toEqual([])
})

test.each<[string, string, Key]>([
  ['copying cards while one writes', TEXT, command('d')],
  ['copying cards from a list', '<button></button>', command('d')],
  ['deleting cards from a list', '<button></button>', { key: 'Backspace' }],
  ['renaming a card while one writes', TEXT, { key: 'F2' }],
  ['undoing from an open menu', MENU, command('z')],
])('%s would be for the chart: the native menu does not do it either', (_what, html, key) => {
  expect(isKept(html, key)).toBe(true)
  expect(stepsDone()).toHaveLength(1)
})

test.each<[string, Key]>([
  ['undoing', command('z')],
  ['deleting', { key: 'Backspace' }],
  ['searching', command('k')],
])('%s in an open dialog likewise', (_what, key) => {
  act(() => openDialog({ kind: 'rules' }))
  expect(isKept('<button></button>', key)).toBe(true)
  expect(stepsDone()).toHaveLength(1)
})

test.each<[string, string, Key]>([
  ['what a text does with itself', TEXT, command('z')],
  ['a letter that is deleted', TEXT, { key: 'Backspace' }],
  ['a letter that is typed', TEXT, { key: 'z' }],
  ['copying a piece of text', TEXT, command('c')],
  ['the same letter with Control', CARD, { key: 'z', ctrlKey: true }],
])('%s is left alone', (_what, html, key) => {
  expect(isKept(html, key)).toBe(false)
  expect(stepsDone()).toHaveLength(1)
})

test('what a text in a dialog does with itself is left alone, too', () => {
  act(() => openDialog({ kind: 'rules' }))
  expect(isKept(TEXT, command('z'))).toBe(false)
})
