// The bar at the top: which chart this is and whether it is saved, its structure, the way back.
import { act, createElement } from 'react'
import { expect, test } from 'vitest'
import { keepDraft } from '../../../renderer/controls/drafts.ts'
import { edit } from '../../../renderer/state/edit.ts'
import { currentDocument, currentSession, useSession } from '../../../renderer/state/store.ts'
import { arrangeWindow } from '../../../renderer/state/window.ts'
import { TopBar } from '../../../renderer/top-bar/TopBar.tsx'
import { type Document, emptyDocument } from '../../../shared/document/schema.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { mounted } from '../../helpers/mounted.ts'
import { openChart } from '../../helpers/open-chart.ts'
import { control, press } from '../../helpers/press.ts'

function bar(chart: Document = buildDocument(belt(1, 1, 1, 1))): HTMLElement {
  openChart(chart)
  return mounted(createElement(TopBar))
}

const state = (place: HTMLElement) => place.querySelector('[data-testid="file-state"]')?.textContent
const rename = (name: string) => act(() => void edit({ edit: 'rename-chart', args: { name } }))

test('it says name, file and whether all of it is saved', () => {
  const place = bar()
  expect(state(place)).toBe('team.salesorg · Saved')
  rename('Alps')
  expect(place.querySelector('h1')?.textContent).toBe('Alps')
  expect(state(place)).toBe('team.salesorg · Unsaved changes')
  act(() => useSession.setState({ isUntitled: true, saved: currentDocument() }))
  expect(state(place)).toBe('Not saved yet')
})

test('while saving takes its time, it says that', () => {
  const place = bar()
  act(() => arrangeWindow({ isSaving: true }))
  expect(state(place)).toBe('team.salesorg · Saving …')
  act(() => arrangeWindow({ isSaving: false }))
  expect(state(place)).toBe('team.salesorg · Saved')
})

test('what is typed and not taken yet is not saved either', () => {
  const place = bar()
  act(() => keepDraft('chart/name', 'Al', null))
  expect(state(place)).toBe('team.salesorg · Unsaved changes')
})

test('undo and redo say what they would do, and can be pressed only then', () => {
  const place = bar()
  expect(control(place, 'Nothing to undo')).toMatchObject({ disabled: true })
  rename('Alps')
  press(place, 'Undo: Rename')
  expect(control(place, 'Nothing to undo')).toMatchObject({ disabled: true })
  press(place, 'Redo: Rename')
  expect(currentDocument().name).toBe('Alps')
})

test('the structure that is used is pressed; another one is shown before it is taken', () => {
  const place = bar()
  expect(control(place, 'Conveyor').getAttribute('aria-pressed')).toBe('true')
  press(place, 'Pods')
  expect(currentSession().dialog).toEqual({ kind: 'structure', structure: 'pods' })
  expect(currentDocument().structure).toBe('conveyor')
})

test('an empty chart is told about a structure first, too', () => {
  press(bar(emptyDocument('New chart')), 'Two-party')
  expect(currentDocument().structure).toBeNull()
  expect(currentSession().dialog).toEqual({ kind: 'structure', structure: 'two-party' })
})

test('search and export are a press away', () => {
  const place = bar()
  press(place, 'Search or run a command')
  expect(currentSession().dialog).toEqual({ kind: 'command-palette' })
  openChart(currentDocument())
  press(place, 'Export')
  expect(currentSession().dialog).toEqual({ kind: 'export' })
})
