// The dialog of earlier versions: lists, looks, restores with a way back, opens copies, forgets.

import { act, createElement } from 'react'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { runCommand } from '../../../renderer/actions/command-table/commands.ts'
import { Dialogs } from '../../../renderer/shell/Dialogs.tsx'
import { loadLaterParts } from '../../../renderer/shell/later.tsx'
import { edit } from '../../../renderer/state/edit.ts'
import { isChanged, newSession } from '../../../renderer/state/session.ts'
import {
  closeDialog,
  currentDocument,
  currentSession,
  markSaved,
  undoEdit,
  useSession,
} from '../../../renderer/state/store.ts'
import { toastManager } from '../../../renderer/state/toasts.ts'
import { chartTextOf } from '../../../shared/document/chart-text.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { mounted } from '../../helpers/mounted.ts'
import { openChart, stepsDone } from '../../helpers/open-chart.ts'
import { control, press } from '../../helpers/press.ts'

const chart = buildDocument(belt(1, 1, 1, 1))
const older = buildDocument(belt(1, 1, 2, 1))
const oldest = buildDocument(belt(1, 1, 3, 1))

/** What main has, by the id of the version; null: damaged. */
let kept: Record<string, Document | null> = {}
let keepsHistory = true
const asked: { name: string; args: readonly unknown[] }[] = []

function answer(name: string, args: readonly unknown[]): unknown {
  switch (name) {
    case 'versions:list': {
      const versions = Object.keys(kept).map((id, at) => ({
        id,
        savedAt: new Date(Date.UTC(2020, 0, 30 - at, 12)).toISOString(),
        size: 4_000,
      }))
      return { versions, fileSavedAt: null, keepsHistory }
    }
    case 'versions:read': {
      const version = kept[String(args[1])]
      return version && chartTextOf(version)
    }
    case 'versions:forget-chart':
      kept = {}
      return true
    case 'versions:keep':
      keepsHistory = args[0] === true
      return null
    default:
      return null
  }
}

beforeAll(() => loadLaterParts(async () => {}))

beforeEach(() => {
  kept = { a: older, b: oldest }
  keepsHistory = true
  asked.length = 0
  const call = async (name: string, text: string) => {
    const args = JSON.parse(text)
    asked.push({ name, args })
    const value = answer(name, args)
    const isDamaged = name === 'versions:read' && value === null
    const error = { code: 'E_JSON', message: 'This version cannot be read: it is damaged.' }
    return JSON.stringify(isDamaged ? { ok: false, error } : { ok: true, value })
  }
  Object.assign(window, { pitcrew: { call, on: () => () => undefined } })
  openChart(chart)
})

/** The dialog when everything that was asked for has been answered. */
async function dialog(): Promise<HTMLElement> {
  mounted(createElement(Dialogs))
  await act(async () => runCommand('earlier-versions'))
  await settled()
  const found = document.querySelector<HTMLElement>('[role="dialog"]')
  if (!found) throw new Error('no dialog')
  return found
}

async function pressed(place: HTMLElement, name: string | RegExp): Promise<void> {
  await act(async () => press(place, name))
  await settled()
}

/** All answers come one after the other. */
async function settled(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 200; turn++) await Promise.resolve()
  })
}

const rows = (place: HTMLElement) =>
  [...place.querySelectorAll('li')].map((row) => row.textContent ?? '')

test('what changed from version to version is told in words', async () => {
  const place = await dialog()
  const [now = '', newest = '', last = ''] = rows(place)
  expect(now).toMatch(/^Now saved · 5 roles, 5 people1 person left, 1 role removed.*Shown$/)
  expect(newest).toMatch(/saved · 6 roles, 6 people · 4 kB1 person left, 1 role removed/)
  expect(last).toContain('The oldest version there is')
  expect(place.textContent).toContain('2 versions, kept on this computer · 8 kB')
})

test('a damaged version is listed as that, and cannot be restored', async () => {
  kept = { a: null, b: oldest }
  const place = await dialog()
  const [now = '', newest = ''] = rows(place)
  expect(now).toContain('the version before it cannot be read')
  expect(newest).toMatch(/This version cannot be read: it is damaged.*Damaged$/)
  expect(place.querySelectorAll('[aria-label^="Restore"]')).toHaveLength(1)
})

test('ten are read at once, more on demand', async () => {
  kept = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`v${at}`, older]))
  const place = await dialog()
  expect(rows(place)).toHaveLength(10)
  const read = () => asked.filter(({ name }) => name === 'versions:read').length
  expect(read()).toBe(10)
  await pressed(place, 'Show older versions (16)')
  expect(rows(place)).toHaveLength(20)
  // The tenth once more, to compare it with.
  expect(read()).toBeLessThanOrEqual(21)
  await pressed(place, 'Show older versions (6)')
  expect(rows(place)).toHaveLength(26)
})

describe('a version', () => {
  test('is restored as one step that can be undone', async () => {
    const place = await dialog()
    await pressed(place, /^Restore the version of 30 Jan/)
    expect(currentDocument()).toEqual(older)
    expect(document.querySelector('[role="dialog"]')).toBeNull()
    expect(stepsDone()).toEqual(['Restore an earlier version'])
    act(undoEdit)
    expect(currentDocument()).toBe(chart)
    expect(isChanged(currentSession())).toBe(false)
  })

  test('that is the same as the chart is not restored', async () => {
    kept = { a: chart }
    const told = vi.spyOn(toastManager, 'add')
    const place = await dialog()
    await pressed(place, 'Restore')
    expect(stepsDone()).toEqual([])
    expect(currentDocument()).toBe(chart)
    // Undo would take back what was done before.
    expect(told.mock.calls.map(([{ actionProps }]) => actionProps)).toEqual([undefined])
  })

  test('is opened as a copy of its own name', async () => {
    const place = await dialog()
    await pressed(place, 'Open a copy of the version of 30 Jan')
    const [copy] = asked.filter(({ name }) => name === 'document:new-from')
    expect(copy?.args).toEqual([{ ...older, name: 'Copy of Test team' }])
    expect(currentDocument()).toBe(chart)
  })

  test('is looked at beside the chart, with all that changed since', async () => {
    const place = await dialog()
    await pressed(place, 'Look at the version of 30 Jan')
    expect(place.querySelector('canvas')?.getAttribute('aria-label')).toMatch(/^The chart in the/)
    expect(place.textContent).toContain('What changed since then')
    await pressed(place, 'As it is now')
    expect(place.querySelector('canvas')?.getAttribute('aria-label')).toBe('The chart as it is now')
    await pressed(place, 'All versions')
    expect(rows(place)).toHaveLength(3)
    expect(document.activeElement).toBe(control(place, 'Look at the version of 30 Jan'))
  })

  test('that is damaged says so when it is looked at', async () => {
    const place = await dialog()
    kept = { a: null }
    await pressed(place, 'Look')
    expect(place.textContent).toContain('it is damaged')
    expect(control(place, 'Restore')).toMatchObject({ disabled: true })
  })
})

test('whoever leaves while a version is read has thought better of it', async () => {
  const place = await dialog()
  act(() => {
    press(place, 'Restore')
    closeDialog()
  })
  await settled()
  expect(currentDocument()).toBe(chart)
  expect(stepsDone()).toEqual([])
})

test('a save while it is open is followed', async () => {
  const place = await dialog()
  kept = { c: chart, ...kept }
  const { documentId, fileName } = currentSession()
  act(() => void edit({ edit: 'rename-chart', args: { name: 'Other' } }))
  act(() => markSaved({ documentId, fileName, document: currentDocument() }))
  await settled()
  expect(rows(place)).toHaveLength(4)
  expect(rows(place)[0]).toContain('Name of the chart')
})

test('the last save stands in the list while there are changes, and is saved again once restored', async () => {
  act(() => void edit({ edit: 'rename-chart', args: { name: 'Other' } }))
  const place = await dialog()
  expect(rows(place)[1]).toMatch(/^Last save/)
  await pressed(place, 'Restore the version of the last save')
  expect(currentDocument()).toEqual(chart)
  expect(isChanged(currentSession())).toBe(false)
  act(undoEdit)
  expect(isChanged(currentSession())).toBe(true)
})

describe('without versions', () => {
  test('the list teaches how they come to be', async () => {
    kept = {}
    const place = await dialog()
    expect(place.textContent).toContain('Whenever you save')
    expect(place.textContent).toContain('Kept on this computer only')
  })

  test('a chart without a file has no such list, and nothing to forget', () => {
    act(() => void useSession.setState(newSession()))
    act(() => runCommand('earlier-versions'))
    act(() => runCommand('forget-chart'))
    expect(currentSession().dialog).toBeNull()
    expect(asked).toEqual([])
  })
})

describe('Change…', () => {
  test('forgets the chart, and the list follows', async () => {
    const place = await dialog()
    await pressed(place, 'Change…')
    expect(place.textContent).toContain(
      'and the last of each day for 30 days; 200 MB of all charts',
    )
    await pressed(place, 'Forget this chart…')
    expect(place.textContent).toContain('No earlier versions yet')
  })

  test('switches the history off, which is said from then on', async () => {
    kept = {}
    const place = await dialog()
    await pressed(place, 'Change…')
    await act(async () => place.querySelector('input')?.click())
    await settled()
    expect(asked.find(({ name }) => name === 'versions:keep')?.args).toEqual([false])
    expect(place.textContent).toContain('Earlier versions are switched off')
    expect(place.querySelector('input')?.checked).toBe(false)
  })
})
