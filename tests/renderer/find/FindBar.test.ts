// The find bar: typing goes to the first card, Enter and F3 go on, Escape leaves at the card.
import { ReactFlowProvider } from '@xyflow/react'
import { act, createElement } from 'react'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { runCommand } from '../../../renderer/actions/command-table/commands.ts'
import { forgetFindWithChart } from '../../../renderer/actions/find.ts'
import { FindBar } from '../../../renderer/shell/ChartParts.tsx'
import { useFind } from '../../../renderer/state/find.ts'
import { usePointer } from '../../../renderer/state/pointer.ts'
import { useSpoken } from '../../../renderer/state/speak.ts'
import { currentSession, lookAt, useSession } from '../../../renderer/state/store.ts'
import { loadView } from '../../../renderer/view/views.ts'
import { roleId } from '../../../shared/ids.ts'
import { belt, buildDocument, withRoles } from '../../helpers/build-document.ts'
import { field, pressKey } from '../../helpers/fields.ts'
import { mounted, type } from '../../helpers/mounted.ts'
import { openChart } from '../../helpers/open-chart.ts'
import { control, press } from '../../helpers/press.ts'

const chart = buildDocument(
  withRoles(belt(1, 1, 3, 1), {
    'closing 2': { to: 'closing 1' },
    'closing 3': { to: 'closing 2' },
  }),
)

let place: HTMLElement

let stop = () => {}
beforeAll(() => {
  stop = forgetFindWithChart()
})
afterAll(() => stop())

beforeEach(() => {
  act(() => useFind.setState({ isOpen: false, text: '', at: null }))
  openChart(chart)
  place = mounted(createElement(ReactFlowProvider, null, createElement(FindBar)))
  act(() => runCommand('find-on-chart'))
})

const input = () => field(place, 'Find a title')
const look = (text: string) => type(input(), text)
const count = () => place.querySelector('[class*="count"], [class*="nothing"]')?.textContent
const heard = () => useSpoken.getState().polite.trim()

test('what is typed is found, marked, told, and the first of it selected; nothing has no count', () => {
  expect(count()).toBeUndefined()
  look('CLOSING')
  expect(count()).toBe('1 of 3')
  expect([...usePointer.getState().found]).toHaveLength(3)
  expect(currentSession().selection).toEqual([roleId('closing 1')])
  expect(heard()).toBe('1 of 3: P closing 1, closing 1')
  look('')
  expect(count()).toBeUndefined()
  expect(usePointer.getState().found.size).toBe(0)
})

test('Enter, buttons and commands go round and round; typing on keeps the card that still fits', () => {
  look('closing')
  pressKey(input(), 'Enter')
  expect(count()).toBe('2 of 3')
  press(place, 'Next card found')
  act(() => runCommand('find-next'))
  expect(count()).toBe('1 of 3')
  press(place, 'Previous card found')
  expect(count()).toBe('3 of 3')
  act(() => runCommand('find-previous'))
  expect(currentSession().selection).toEqual([roleId('closing 2')])
  look('closing 2')
  expect(count()).toBe('1 of 1')
  expect(currentSession().selection).toEqual([roleId('closing 2')])
})

test('what is nowhere says so, and leaves the selection alone', () => {
  look('closing')
  look('closing x')
  expect(count()).toBe('Nothing found')
  expect(heard()).toBe('Nothing found')
  expect(control(place, 'Next card found').matches(':disabled')).toBe(true)
  expect(currentSession().selection).toEqual([roleId('closing 1')])
})

test('Escape closes, keeps the card selected, and Find next goes on from there', () => {
  look('closing')
  pressKey(input(), 'Escape')
  expect(place.querySelector('[data-find]')).toBeNull()
  expect(usePointer.getState().found.size).toBe(0)
  expect(currentSession().selection).toEqual([roleId('closing 1')])
  act(() => runCommand('find-next'))
  expect(currentSession().selection).toEqual([roleId('closing 2')])
})

test('another chart is looked at as it is', () => {
  look('closing')
  act(() => useSession.setState({ documentId: 'another' }))
  expect(place.querySelector('[data-find]')).toBeNull()
  act(() => runCommand('find-on-chart'))
  expect(input().value).toBe('')
})

test('a card in a folded branch is found, and its branch unfolded when one goes there', async () => {
  await act(() => loadView('reporting'))
  const folded = new Set(['closing 1', 'closing 2'].map(roleId))
  act(() => lookAt({ ...currentSession().looking, view: 'reporting', folded }))
  look('closing 3')
  expect(count()).toBe('1 of 1')
  expect(currentSession().looking.folded.size).toBe(0)
})
