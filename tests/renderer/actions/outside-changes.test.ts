// What a window does by itself when another program changes its file.

import { act } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { hearOutside } from '../../../renderer/actions/outside-changes.ts'
import { forgetDrafts, keepDraft } from '../../../renderer/controls/drafts.ts'
import { edit } from '../../../renderer/state/edit.ts'
import { isChanged } from '../../../renderer/state/session.ts'
import {
  currentDocument,
  currentSession,
  undoEdit,
  useSession,
} from '../../../renderer/state/store.ts'
import { chartTextOf } from '../../../shared/document/chart-text.ts'
import type { OutsideNews } from '../../../shared/ipc/outside-changes.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { openChart, stepsDone } from '../../helpers/open-chart.ts'

const chart = buildDocument(belt(1, 1, 1, 1))
const theirs = { ...chart, name: 'Theirs' }

const calls: string[] = []
let isRefused = false

beforeEach(() => {
  calls.length = 0
  isRefused = false
  const call = async (name: string) => {
    calls.push(name)
    return JSON.stringify(
      isRefused
        ? { ok: false, error: { code: 'E_OUTDATED', message: 'It has changed once more.' } }
        : { ok: true, value: null },
    )
  }
  Object.assign(window, { pitcrew: { call } })
  openChart(chart)
})

const hear = (news: object) =>
  act(async () =>
    hearOutside({ documentId: currentSession().documentId, version: 1, ...news } as OutsideNews),
  )
const rename = (name: string) => act(() => void edit({ edit: 'rename-chart', args: { name } }))

test('nothing of its own: it follows in one step, and stays saved', async () => {
  rename('Mine')
  useSession.setState({ saved: currentDocument(), selection: [] })
  await hear({ kind: 'changed', chart: chartTextOf(theirs) })
  expect(currentDocument().name).toBe('Theirs')
  expect(calls).toEqual(['outside:follow'])
  expect(isChanged(currentSession())).toBe(false)
  expect(currentSession().outside).toBeNull()
  expect(stepsDone().at(-1)).toBe('Take over what changed on disk')
  act(undoEdit)
  expect(currentDocument().name).toBe('Mine')
  expect(isChanged(currentSession())).toBe(true)
  act(undoEdit)
  expect(currentDocument()).toBe(chart)
})

test('a change or a typed text of its own: it asks', async () => {
  rename('Mine')
  await hear({ kind: 'changed', chart: chartTextOf(theirs) })
  expect([currentDocument().name, currentSession().outside?.kind]).toEqual(['Mine', 'changed'])
  openChart(chart)
  act(() => keepDraft('chart/name', 'Mi', null))
  await hear({ kind: 'changed', chart: chartTextOf(theirs) })
  expect([currentDocument().name, currentSession().outside?.kind]).toEqual([chart.name, 'changed'])
  expect(calls).toEqual([])
  act(forgetDrafts)
})

test('the same chart, only written in another way: nothing is asked or told', async () => {
  await hear({ kind: 'changed', chart: chartTextOf(chart) })
  expect(stepsDone()).toEqual([])
  expect(isChanged(currentSession())).toBe(false)
  rename('Mine')
  await hear({ kind: 'changed', version: 2, chart: chartTextOf(chart) })
  expect(currentSession().outside).toBeNull()
  expect(isChanged(currentSession())).toBe(true)
  expect(calls).toEqual(['outside:follow', 'outside:follow'])
})

test('both did the same: it is saved', async () => {
  rename('Theirs')
  await hear({ kind: 'changed', chart: chartTextOf(theirs) })
  expect(stepsDone()).toHaveLength(1)
  expect(isChanged(currentSession())).toBe(false)
})

test('it has changed once more: nothing is taken for saved', async () => {
  isRefused = true
  await hear({ kind: 'changed', chart: chartTextOf(theirs) })
  expect(currentDocument().name).toBe('Theirs')
  expect(isChanged(currentSession())).toBe(true)
})

test('a file that has gone counts as unsaved until it is back', async () => {
  await hear({ kind: 'gone', canSaveHere: true })
  expect(isChanged(currentSession())).toBe(true)
  await hear({ kind: 'as-known' })
  expect(isChanged(currentSession())).toBe(false)
  await hear({ kind: 'gone', version: 2, canSaveHere: true })
  await hear({ kind: 'changed', version: 3, chart: chartTextOf(theirs) })
  expect(currentDocument().name).toBe('Theirs')
  expect(currentSession().outside).toBeNull()
})

test('back to the last save is not back to what is on the disk', async () => {
  rename('Mine')
  await hear({ kind: 'changed', chart: chartTextOf(theirs) })
  act(undoEdit)
  expect(currentDocument()).toBe(chart)
  expect(isChanged(currentSession())).toBe(true)
})

test('what came back after a crash is not offered for going back to a version that is gone', async () => {
  act(() =>
    useSession.setState({
      recovered: { cause: 'page-gone', beside: null, savedAt: 0, before: chart },
      saved: null,
    }),
  )
  await hear({ kind: 'changed', chart: chartTextOf(theirs) })
  expect(currentSession()).toMatchObject({ recovered: null, outside: { kind: 'changed' } })
})

test('news of another chart are not for this one', async () => {
  await hear({ kind: 'changed', documentId: 'another', chart: chartTextOf(theirs) })
  expect(currentDocument()).toBe(chart)
  expect(calls).toEqual([])
})
