// A fault in drawing the window: the work is handed in at once, and the window can be drawn again.
import { act, createElement } from 'react'
import { expect, test, vi } from 'vitest'
import { WholeFailed } from '../../../renderer/shell/WholeFailed.tsx'
import { edit } from '../../../renderer/state/edit.ts'
import { openDocument } from '../../../renderer/state/store.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { mounted } from '../../helpers/mounted.ts'
import { press } from '../../helpers/press.ts'

const ID = '11111111-1111-4111-8111-111111111111'

const state = { isBroken: true }

function Part() {
  if (state.isBroken) throw new Error('broken')
  return createElement('p', null, 'The chart')
}

test('the chart survives it', async () => {
  const calls: [string, unknown][] = []
  const call = async (name: string, args: string) => {
    calls.push([name, JSON.parse(args)])
    return JSON.stringify({ ok: true, value: name === 'recovery:keep' ? { isOff: false } : null })
  }
  Object.assign(window, { pitcrew: { call } })
  openDocument({
    documentId: ID,
    document: emptyDocument('Team'),
    fileName: 'Untitled',
    isUntitled: true,
    isUnsaved: false,
    recovered: null,
  })
  edit({ edit: 'rename-chart', args: { name: 'Newer' } })
  // React tells of the error, which is meant here.
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {})
  const place = mounted(createElement(WholeFailed, null, createElement(Part)))
  silent.mockRestore()
  expect(place.textContent).toContain('Your chart is still here')
  const json = JSON.stringify(emptyDocument('Newer'))
  expect(calls).toEqual([
    ['recovery:keep', [{ documentId: ID, work: { json, untaken: {} }, isLast: false }]],
  ])
  await act(async () => press(place, 'Copy diagnostics'))
  expect(calls.at(-1)).toEqual(['diagnostics:copy', []])
  state.isBroken = false
  act(() => press(place, 'Draw it again'))
  expect(place.textContent).toBe('The chart')
})
