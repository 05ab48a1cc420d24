// Saving takes along what is being typed, and leaves the focus where it was.
import { act, createElement } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { hearSaved, saveChart } from '../../../renderer/actions/save-chart.ts'
import { TextField } from '../../../renderer/controls/TextField.tsx'
import { edit } from '../../../renderer/state/edit.ts'
import { isChanged } from '../../../renderer/state/session.ts'
import {
  currentDocument,
  currentSession,
  openDocument,
  useSession,
} from '../../../renderer/state/store.ts'
import { chartTextOf } from '../../../shared/document/chart-text.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { startHistory } from '../../../shared/editing/history.ts'
import { mounted, type } from '../../helpers/mounted.ts'

const saved: unknown[] = []

beforeEach(() => {
  saved.length = 0
  useSession.setState({ history: startHistory(emptyDocument('New chart')) })
  const value = { kind: 'saved', fileName: 'a.salesorg', notices: [] }
  const call = (_name: string, args: string) => {
    saved.push(JSON.parse(JSON.parse(args)[0].chart))
    return Promise.resolve(JSON.stringify({ ok: true, value }))
  }
  Object.assign(window, { pitcrew: { call } })
})

test('a field that is being typed in is saved, and typing can go on', async () => {
  const place = mounted(
    createElement(TextField, {
      name: 'chart/name',
      label: 'Name of the chart',
      value: 'New chart',
      onCommit: (name, refuse) => edit({ edit: 'rename-chart', args: { name } }, { refuse }),
    }),
  )
  const field = place.querySelector('input')
  if (!field) throw new Error('no field')
  type(field, 'Acme')
  await act(() => saveChart({ as: false }))
  expect(currentDocument().name).toBe('Acme')
  expect(saved).toEqual([currentDocument()])
  expect(document.activeElement).toBe(field)
})

test('a card or button keeps the focus', async () => {
  const place = mounted(createElement('button', { type: 'button' }, 'Card'))
  const card = place.querySelector('button')
  card?.focus()
  await act(() => saveChart({ as: false }))
  expect(document.activeElement).toBe(card)
})

const ID = '11111111-1111-4111-8111-111111111111'

/** An untitled chart that is back after a crash, a second older than what is being saved. */
function cameBack(): void {
  const recovered = {
    cause: 'page-gone' as const,
    savedAt: new Date(0).toISOString(),
    beside: null,
    untaken: {},
    before: emptyDocument('New chart'),
  }
  const document = emptyDocument('Newer')
  const about = { documentId: ID, fileName: 'Untitled', isUntitled: true, isUnsaved: true }
  openDocument({ ...about, document, recovered })
}

const hear = (documentId = ID) =>
  hearSaved({ documentId, chart: chartTextOf(emptyDocument('Newest')), fileName: 'a.salesorg' })

test('what the page before had asked to save is what is shown, and saved', () => {
  cameBack()
  hear('22222222-2222-4222-8222-222222222222')
  expect(currentSession()).toMatchObject({ isUntitled: true })
  hear()
  expect(currentSession()).toMatchObject({
    fileName: 'a.salesorg',
    isUntitled: false,
    recovered: null,
  })
  expect(currentDocument().name).toBe('Newest')
  expect(isChanged(currentSession())).toBe(false)
})

test('what was done here since stays, as unsaved changes of that file', () => {
  cameBack()
  edit({ edit: 'rename-chart', args: { name: 'Mine' } })
  hear()
  expect(currentSession()).toMatchObject({ fileName: 'a.salesorg', isUntitled: false })
  expect(currentDocument().name).toBe('Mine')
  expect(isChanged(currentSession())).toBe(true)
})
