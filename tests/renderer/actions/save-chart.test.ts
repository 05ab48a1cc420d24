// Saving takes along what is being typed, and leaves the focus where it was.
// @vitest-environment happy-dom
import { act, createElement } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { saveChart } from '../../../renderer/actions/save-chart.ts'
import { TextField } from '../../../renderer/controls/TextField.tsx'
import { edit } from '../../../renderer/state/edit.ts'
import { currentDocument, useSession } from '../../../renderer/state/store.ts'
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
