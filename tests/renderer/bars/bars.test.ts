// The bars above the chart: what they say, and what their buttons do.
import { act, createElement } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { Bars } from '../../../renderer/bars/Bars.tsx'
import { hasDrafts, keepDraft, useDrafts } from '../../../renderer/controls/drafts.ts'
import { edit } from '../../../renderer/state/edit.ts'
import { isChanged } from '../../../renderer/state/session.ts'
import {
  currentDocument,
  currentSession,
  openDocument,
  undoEdit,
} from '../../../renderer/state/store.ts'
import { arrangeWindow } from '../../../renderer/state/window.ts'
import { Messages } from '../../../renderer/toasts/Messages.tsx'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { mounted } from '../../helpers/mounted.ts'

const before = emptyDocument('On the disk')
const ID = '11111111-1111-4111-8111-111111111111'

/** A chart that came back, with the bars above it. */
function cameBack(change = {}) {
  openDocument({
    documentId: ID,
    document: emptyDocument('Came back'),
    fileName: 'team.salesorg',
    isUntitled: false,
    isUnsaved: true,
    recovered: {
      cause: 'program-ended',
      savedAt: new Date().toISOString(),
      beside: null,
      untaken: {},
      before,
      ...change,
    },
  })
  const place = mounted(createElement(Bars))
  const press = (label: string) =>
    act(() => {
      const button = [...place.querySelectorAll('button')].find(
        ({ textContent }) => textContent === label,
      )
      if (!button) throw new Error(`no button “${label}” in ${place.textContent}`)
      button.click()
    })
  return { place, press }
}

beforeEach(() => arrangeWindow({ isRecoveryOff: false, leftCharts: 0 }))

describe('after a crash', () => {
  it('says that the work is back, and when it was', () => {
    const { place } = cameBack()
    expect(place.textContent).toMatch(
      /^Pitcrew ended unexpectedly at \d\d:\d\d\. Your unsaved changes are back\./,
    )
  })

  it('says it of a window alone, and of a file that is another one by now', () => {
    const { place } = cameBack({ cause: 'page-gone', beside: 'changed-file' })
    expect(place.textContent).toContain('This window ended unexpectedly')
    expect(place.textContent).toContain('in a chart of their own')
  })

  it('says of a file that cannot be opened that discarding leaves nothing, and goes back from that', () => {
    const { place, press } = cameBack({ beside: 'lost-file' })
    const messages = mounted(createElement(Messages))
    expect(place.textContent).toContain('its file is not there any more or cannot be opened')
    press('Discard')
    expect(messages.textContent).toContain('so this is an empty chart')
    act(undoEdit)
    expect(currentDocument().name).toBe('Came back')
  })

  it('keeps the work unsaved', () => {
    const { place, press } = cameBack()
    press('Keep')
    expect(place.textContent).toBe('')
    expect(currentDocument().name).toBe('Came back')
    expect(isChanged(currentSession())).toBe(true)
  })

  it('shows what is different', () => {
    const { press } = cameBack()
    act(() => void edit({ edit: 'rename-chart', args: { name: 'Newer' } }))
    press('See what changed')
    expect(currentSession().dialog).toMatchObject({
      kind: 'changes',
      versions: { before, after: { name: 'Newer' } },
    })
  })

  it('goes back to the disk in a step that can be undone, with what was typed', () => {
    const { place, press } = cameBack()
    keepDraft('chart/name', 'half', null)
    press('Discard')
    expect(place.textContent).toBe('')
    expect(currentDocument()).toEqual(before)
    expect(isChanged(currentSession())).toBe(false)
    expect(hasDrafts(useDrafts.getState())).toBe(false)
    act(undoEdit)
    expect(currentDocument().name).toBe('Came back')
    expect(isChanged(currentSession())).toBe(true)
  })
})

it('copies that are off are spoken of while something is unsaved', () => {
  const { place, press } = cameBack()
  act(() => arrangeWindow({ isRecoveryOff: true }))
  expect(place.textContent).toContain('Recovery copies are off.')
  press('Discard')
  expect(place.textContent).toBe('')
})

it('charts that were not opened again can be listed', () => {
  const { place, press } = cameBack()
  act(() => arrangeWindow({ leftCharts: 2 }))
  expect(place.textContent).toContain('2 charts with unsaved changes were not opened again.')
  press('Show them…')
  expect(currentSession().dialog).toEqual({ kind: 'left-charts' })
})

it('a file that takes its time to open says so, and can be stopped', () => {
  const calls: string[] = []
  const call = async (name: string) => {
    calls.push(name)
    return JSON.stringify({ ok: true, value: null })
  }
  Object.assign(window, { pitcrew: { call } })
  act(() =>
    openDocument({ ...currentSession(), document: before, isUnsaved: false, recovered: null }),
  )
  const place = mounted(createElement(Bars))
  expect(place.textContent).toBe('')
  act(() => arrangeWindow({ openingName: 'big.salesorg' }))
  expect(place.textContent).toContain('Opening “big.salesorg” …')
  act(() => place.querySelector('button')?.click())
  expect(calls).toEqual(['document:cancel-opening'])
  act(() => arrangeWindow({ openingName: null }))
  expect(place.textContent).toBe('')
})
