// A list that was merged: whoever is new is in sight, and nothing is done to a chart that has changed meanwhile.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { edit } from '../../../renderer/state/edit.ts'
import {
  closeDialog,
  currentDocument,
  currentSession,
  openDialog,
} from '../../../renderer/state/store.ts'
import { takeList } from '../../../renderer/tables/take-list.ts'
import { type CanvasView, setCanvas } from '../../../renderer/view/canvas-view.ts'
import { messageOf } from '../../../shared/ipc/message.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { openChart, stepsDone } from '../../helpers/open-chart.ts'

const SIZE = { width: 800, height: 600 }
const before = buildDocument(belt(1, 1, 1, 1))
const after = buildDocument(belt(1, 1, 200, 1))
const FILE = { fileName: 'Team.csv', sheets: [], encoding: null }
const setViewport = vi.fn(async (_to: { x: number; y: number; zoom: number }) => true)

/** All that is asked of a canvas on which nothing lies. */
const canvas = {
  flow: { setViewport, getViewport: () => ({ x: 0, y: 0, zoom: 1 }) },
  store: { getState: () => ({ domNode: null, ...SIZE, transform: [0, 0, 1] }) },
} as unknown as CanvasView

const merged = () =>
  takeList({
    made: { before, after },
    target: 'merge',
    signature: null,
    columns: [],
    fileName: 'Team.csv',
  })

beforeEach(() => {
  openChart(before)
  setCanvas(canvas)
  setViewport.mockClear()
})

afterEach(() => setCanvas(null))

test('the view goes where all who are new can be seen', async () => {
  await merged()
  expect(stepsDone()).toEqual(['Merge a list'])
  expect(currentDocument()).toEqual(after)
  const [to] = setViewport.mock.calls.at(-1) ?? []
  expect(to?.zoom).toBeLessThan(0.6)
})

test('whoever was there before and is the same is the same object, though the list was looked through elsewhere', async () => {
  const known = after.roles.filter(({ id }) => before.roles.some((role) => role.id === id))
  const made = { before, after: structuredClone(after) }
  await takeList({ made, target: 'merge', signature: null, columns: [], fileName: 'Team.csv' })
  const { roles } = currentDocument()
  expect(known.length).toBeGreaterThan(0)
  for (const role of before.roles)
    if (known.some((each) => each.id === role.id)) expect(roles).toContain(role)
})

test('of another chart by now nothing is changed, and the view stays', async () => {
  edit({ edit: 'rename-chart', args: { name: 'Another name' } })
  await merged()
  expect(stepsDone()).toHaveLength(1)
  expect(currentDocument()).toEqual({ ...before, name: 'Another name' })
  expect(setViewport).not.toHaveBeenCalled()
})

test('one that came meanwhile stays open when a chart of its own has come of the first', async () => {
  openDialog({ kind: 'import', list: { id: 1, file: FILE, remembered: [] } })
  const next = { kind: 'import' as const, list: { id: 2, file: FILE, remembered: [] } }
  const call = async () => {
    // The chart took this window, and the list that waited for that is shown before the answer is there.
    closeDialog()
    openDialog(next)
    return messageOf({ ok: true, value: null })
  }
  vi.stubGlobal('pitcrew', { call, on: () => () => {} })
  await takeList({
    made: { before, after },
    target: 'new',
    signature: null,
    columns: [],
    fileName: 'Team.csv',
  })
  expect(currentSession().dialog).toBe(next)
})
