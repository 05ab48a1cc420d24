// What is handed in while the chart is unsaved.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepRecoveryCopies } from '../../../renderer/actions/recovery-copies.ts'
import { forgetDrafts, keepDraft } from '../../../renderer/controls/drafts.ts'
import { edit } from '../../../renderer/state/edit.ts'
import {
  currentSession,
  markSaved,
  noteOutside,
  openDocument,
  undoEdit,
} from '../../../renderer/state/store.ts'
import { useWindow } from '../../../renderer/state/window.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'

const ID = '11111111-1111-4111-8111-111111111111'
const SOON = 2_000
const handedIn: unknown[] = []
const KEPT = { ok: true, value: { isOff: false } }
let answer: unknown = KEPT
let stop = () => {}

beforeEach(() => {
  vi.useFakeTimers()
  handedIn.length = 0
  answer = KEPT
  Object.assign(window, {
    pitcrew: {
      call: async (name: string, args: string) => {
        if (name === 'recovery:keep') handedIn.push(JSON.parse(args)[0])
        return JSON.stringify(answer)
      },
    },
  })
  forgetDrafts()
  openDocument({
    documentId: ID,
    document: emptyDocument('Team'),
    fileName: 'Untitled',
    isUntitled: true,
    isUnsaved: false,
    recovered: null,
  })
  stop = keepRecoveryCopies()
})

afterEach(() => {
  stop()
  vi.useRealTimers()
})

const rename = (name: string) => edit({ edit: 'rename-chart', args: { name } })

const work = (name: string, untaken = {}) => ({
  documentId: ID,
  work: { json: JSON.stringify(emptyDocument(name)), untaken },
  isLast: false,
})

test('a changed chart, soon after the change', async () => {
  rename('Newer')
  await vi.advanceTimersByTimeAsync(SOON)
  expect(handedIn).toEqual([work('Newer')])
})

test('at once when the user turns to another program', () => {
  rename('Newer')
  window.dispatchEvent(new Event('blur'))
  expect(handedIn).toEqual([work('Newer')])
})

test('a text that nobody has taken yet', async () => {
  keepDraft('chart/name', 'Half a na', () => {})
  await vi.advanceTimersByTimeAsync(SOON)
  expect(handedIn).toEqual([work('Team', { 'chart/name': 'Half a na' })])
})

test('an unchanged chart, too, whose file has gone', async () => {
  noteOutside({ kind: 'gone', documentId: ID, version: 1, canSaveHere: true })
  await vi.advanceTimersByTimeAsync(SOON)
  expect(handedIn).toEqual([work('Team')])
})

test('a chart that is unsaved from the start, without a change', async () => {
  stop()
  openDocument({
    documentId: ID,
    document: emptyDocument('Came back'),
    fileName: 'Untitled',
    isUntitled: true,
    isUnsaved: true,
    recovered: null,
  })
  stop = keepRecoveryCopies()
  await vi.advanceTimersByTimeAsync(SOON)
  expect(handedIn).toEqual([work('Came back')])
})

test('nothing after it was undone or saved', async () => {
  rename('Newer')
  undoEdit()
  await vi.advanceTimersByTimeAsync(SOON)
  rename('Saved')
  const { history } = currentSession()
  markSaved({ documentId: ID, document: history.present, fileName: 'a.salesorg' })
  await vi.advanceTimersByTimeAsync(SOON)
  expect(handedIn).toEqual([
    { documentId: ID, work: null, isLast: false },
    { documentId: ID, work: null, isLast: false },
  ])
})

test('more than any file may hold: it is said that there are no copies', async () => {
  answer = { ok: false, error: { code: 'E_BAD_REQUEST', message: 'Too large.' } }
  rename('Newer')
  await vi.advanceTimersByTimeAsync(SOON)
  expect(useWindow.getState().isRecoveryOff).toBe(true)
  // Until one is taken again.
  answer = KEPT
  rename('Shorter')
  await vi.advanceTimersByTimeAsync(SOON)
  expect(useWindow.getState().isRecoveryOff).toBe(false)
})

test('a disk that takes no more is said', async () => {
  answer = { ok: true, value: { isOff: true } }
  rename('Newer')
  await vi.advanceTimersByTimeAsync(SOON)
  expect(useWindow.getState().isRecoveryOff).toBe(true)
})
