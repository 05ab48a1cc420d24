// Parts that are loaded later: not before they are opened, once, and without forgetting what they hold.
import { act, type ComponentType, createElement, useState } from 'react'
import { expect, test } from 'vitest'
import { later, loadLaterParts, quietly } from '../../../renderer/shell/later.tsx'
import { DialogFailed, PanelFailed } from '../../../renderer/shell/part-failed.tsx'
import { currentSession, openDialog } from '../../../renderer/state/store.ts'
import { mounted } from '../../helpers/mounted.ts'
import { press } from '../../helpers/press.ts'

function Counter() {
  const [count, setCount] = useState(0)
  return createElement('button', { type: 'button', onClick: () => setCount(count + 1) }, count)
}

/** A part, and how often its code was loaded. */
function counted(make = later<'Counter'>) {
  const loads = { count: 0 }
  const Part = make(
    async () => {
      loads.count += 1
      return { Counter }
    },
    'Counter',
    PanelFailed,
  )
  return { Part, loads }
}

/** A part whose code comes only after so many failures. */
function failing(failures: number, Failed = PanelFailed) {
  let left = failures
  return later(
    async () => {
      if (left-- > 0) throw new Error('no such file')
      return { Counter }
    },
    'Counter',
    Failed,
  )
}

/** Draws the part, and tells how to have it drawn again. */
function Around({ Part, hear }: { Part: ComponentType; hear: (again: () => void) => void }) {
  const [times, setTimes] = useState(0)
  hear(() => setTimes(times + 1))
  return createElement(Part)
}

test('is loaded when it is first drawn, and there as soon as it has come', async () => {
  const { Part, loads } = counted()
  expect(loads.count).toBe(0)
  const place = mounted(createElement(Part))
  expect(place.textContent).toBe('')
  await act(async () => {})
  expect(place.textContent).toBe('0')
  expect(loads.count).toBe(1)
})

test('keeps what it holds when it is drawn again after it has come', async () => {
  const { Part } = counted()
  let drawAgain = () => {}
  const hear = (again: () => void) => {
    drawAgain = again
  }
  const place = mounted(createElement(Around, { Part, hear }))
  await act(async () => {})
  act(() => place.querySelector('button')?.click())
  expect(place.textContent).toBe('1')
  act(() => drawAgain())
  expect(place.textContent).toBe('1')
})

test('a part that shows nothing by itself waits for the end of the start, and is loaded before all others', async () => {
  const others = counted()
  const { Part, loads } = counted(quietly<'Counter'>)
  const place = mounted(createElement(Part))
  await act(async () => {})
  expect(loads.count).toBe(0)
  let before = -1
  await act(() =>
    loadLaterParts(async () => {
      if (loads.count === 0) before = others.loads.count
    }),
  )
  expect(before).toBe(0)
  expect(place.textContent).toBe('0')
})

test('what was loaded ahead is drawn at once, without an empty moment', async () => {
  const { Part, loads } = counted()
  await Part.loadAhead()
  const place = mounted(createElement(Part))
  expect(place.textContent).toBe('0')
  expect(loads.count).toBe(1)
})

test('a part that could not be loaded says so, and comes when it is tried again', async () => {
  const place = mounted(createElement(failing(2)))
  await act(async () => {})
  expect(place.textContent).toContain('could not be loaded')
  await act(async () => press(place, 'Try again'))
  expect(place.textContent).toContain('could not be loaded')
  await act(async () => press(place, 'Try again'))
  expect(place.textContent).toBe('0')
})

test('what failed ahead is nobody’s trouble: it is loaded anew when it is opened', async () => {
  const Part = failing(1)
  await loadLaterParts(async () => {})
  const place = mounted(createElement(Part))
  await act(async () => {})
  expect(place.textContent).toBe('0')
})

test('a dialog that could not be loaded says so in its place, and can be closed', async () => {
  openDialog({ kind: 'rules' })
  mounted(createElement(failing(1, DialogFailed)))
  await act(async () => {})
  const dialog = document.querySelector('dialog[open]')
  expect(dialog?.textContent).toContain('could not be loaded')
  await act(async () => press(dialog, 'Close'))
  expect(currentSession().dialog).toBeNull()
})
