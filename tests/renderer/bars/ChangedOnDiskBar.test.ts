// The bar about a file that another program has changed or removed: what it says, and what its buttons do.

import { act, createElement } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { hearOutside } from '../../../renderer/actions/outside-changes.ts'
import { Bars } from '../../../renderer/bars/Bars.tsx'
import { edit } from '../../../renderer/state/edit.ts'
import { isChanged } from '../../../renderer/state/session.ts'
import { currentDocument, currentSession, undoEdit } from '../../../renderer/state/store.ts'
import { Messages } from '../../../renderer/toasts/Messages.tsx'
import { chartTextOf } from '../../../shared/document/chart-text.ts'
import type { OutsideNews } from '../../../shared/ipc/outside-changes.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { mounted } from '../../helpers/mounted.ts'
import { openChart, stepsDone } from '../../helpers/open-chart.ts'
import { control, press } from '../../helpers/press.ts'

const chart = buildDocument(belt(1, 1, 1, 1))
const theirs = { ...chart, name: 'Theirs' }

const calls: [string, unknown][] = []
let refusal: string | null = null
let isKept = true

beforeEach(() => {
  calls.length = 0
  refusal = null
  isKept = true
  const call = async (name: string, args: string) => {
    calls.push([name, JSON.parse(args)[0]])
    if (refusal !== null)
      return JSON.stringify({ ok: false, error: { code: 'E_NOT_KEPT', message: refusal } })
    const saved = { kind: 'saved', fileName: 'team.salesorg', notices: [] }
    const values = { 'document:save': saved, 'outside:take-theirs': { isKept } }
    return JSON.stringify({ ok: true, value: Object(values)[name] ?? null })
  }
  Object.assign(window, { pitcrew: { call } })
})

const hear = (news: object) =>
  act(() =>
    hearOutside({ documentId: currentSession().documentId, version: 1, ...news } as OutsideNews),
  )

/** A window that has renamed its chart to "Mine" when the news arrive. */
function bars(news: object): HTMLElement {
  openChart(chart)
  const place = mounted(createElement(Bars))
  act(() => void edit({ edit: 'rename-chart', args: { name: 'Mine' } }))
  hear(news)
  return place
}

const buttons = (place: HTMLElement) =>
  [...place.querySelectorAll('button')].map(({ textContent }) => textContent)
const settled = () => act(async () => {})

test('keep mine: the chart stays as it is, and unsaved even if it is as it was saved last', async () => {
  const place = bars({ kind: 'changed', chart: chartTextOf(theirs) })
  expect(place.textContent).toContain('“team.salesorg” was changed on disk by another program.')
  expect(buttons(place)).toEqual(['Keep mine', 'Take theirs', 'Compare', 'Save mine as…'])
  press(place, 'Keep mine')
  await settled()
  expect(calls.at(-1)).toEqual([
    'outside:keep-mine',
    { documentId: currentSession().documentId, version: 1 },
  ])
  expect(buttons(place)).toEqual([])
  expect(currentDocument().name).toBe('Mine')
  act(undoEdit)
  expect(currentDocument()).toBe(chart)
  expect(isChanged(currentSession())).toBe(true)
})

test('take theirs: one step that can be undone, and mine goes to the earlier versions', async () => {
  const place = bars({ kind: 'changed', chart: chartTextOf(theirs) })
  press(place, 'Take theirs')
  await settled()
  expect(calls.at(-1)).toMatchObject([
    'outside:take-theirs',
    { version: 1, mine: expect.stringContaining('"name":"Mine"') },
  ])
  expect(currentDocument().name).toBe('Theirs')
  expect(stepsDone()).toEqual([expect.stringContaining('Rename'), 'Take over what changed on disk'])
  expect(isChanged(currentSession())).toBe(false)
  expect(buttons(place)).toEqual([])
})

test('take theirs where no earlier versions are wanted: it says that only Undo has mine', async () => {
  isKept = false
  const place = bars({ kind: 'changed', chart: chartTextOf(theirs) })
  const messages = mounted(createElement(Messages))
  press(place, 'Take theirs')
  await settled()
  expect(messages.textContent).toContain('only Undo brings yours back')
  expect(currentDocument().name).toBe('Theirs')
})

test('take theirs where mine could not be kept: nothing happens', async () => {
  const place = bars({ kind: 'changed', chart: chartTextOf(theirs) })
  refusal = 'Your version could not be kept.'
  press(place, 'Take theirs')
  await settled()
  expect(currentDocument().name).toBe('Mine')
  expect(buttons(place)).toContain('Take theirs')
})

test('compare: what theirs would change', () => {
  const place = bars({ kind: 'changed', chart: chartTextOf(theirs) })
  press(place, 'Compare')
  expect(currentSession().dialog).toMatchObject({
    kind: 'changes',
    versions: { before: { name: 'Mine' }, after: { name: 'Theirs' } },
  })
  expect(buttons(place)).toContain('Keep mine')
})

test('save mine as: asks for a place, and the bar goes', async () => {
  const place = bars({ kind: 'changed', chart: chartTextOf(theirs) })
  press(place, 'Save mine as…')
  await settled()
  expect(calls.at(-1)).toMatchObject([
    'document:save',
    { saveAs: true, chart: expect.stringContaining('"name":"Mine"') },
  ])
  expect(buttons(place)).toEqual([])
})

test('a file that has gone can be written again where its folder is there', async () => {
  const place = bars({ kind: 'gone', canSaveHere: true })
  expect(place.textContent).toContain('“team.salesorg” is no longer there.')
  expect(buttons(place)).toEqual(['Save here again', 'Save as…'])
  press(place, 'Save here again')
  await settled()
  expect(calls.at(-1)).toMatchObject(['document:save', { saveAs: false, recreate: true }])
  hear({ kind: 'gone', canSaveHere: false })
  expect(buttons(place)).toEqual(['Save as…'])
})

test('what cannot be read is said in its own words', () => {
  const message = 'As it is now, it is not a file but a folder or a device.'
  const place = bars({ kind: 'unreadable', message, canGoOver: false })
  expect(place.textContent).toContain(
    `“team.salesorg” was changed on disk and cannot be read now. ${message} Your`,
  )
  expect(buttons(place)).toEqual(['Save mine as…'])
  hear({ kind: 'unreadable', message, canGoOver: true })
  expect(control(place, 'Keep mine')).toBeTruthy()
})
