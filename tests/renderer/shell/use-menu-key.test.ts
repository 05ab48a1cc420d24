// Keys that open the context menu on a Mac: of what has the focus, at its place, and the system's for a text.
import { createElement } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { useMenuKey } from '../../../renderer/shell/use-menu-key.ts'
import { mounted } from '../../helpers/mounted.ts'

const { calls } = vi.hoisted(() => ({ calls: [] as unknown[] }))
vi.hoisted(() => Object.defineProperty(navigator, 'platform', { value: 'MacIntel' }))
vi.mock('../../../renderer/state/request.ts', () => ({
  request: (...call: unknown[]) => void calls.push(call),
}))

const opened: { readonly target: EventTarget | null; readonly x: number; readonly y: number }[] = []

function MenuKey(): null {
  useMenuKey()
  return null
}

beforeEach(() => {
  calls.length = 0
  opened.length = 0
  mounted(createElement(MenuKey))
})

/** The press of a key while an element of 200 by 30 pixels has the focus. */
function press(tag: 'button' | 'input', key: KeyboardEventInit): KeyboardEvent {
  const element = document.body.appendChild(document.createElement(tag))
  element.getBoundingClientRect = () => new DOMRect(100, 50, 200, 30)
  element.addEventListener('contextmenu', (event) => {
    if (event instanceof MouseEvent)
      opened.push({ target: event.target, x: event.clientX, y: event.clientY })
  })
  element.focus()
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...key })
  element.dispatchEvent(event)
  return event
}

const KEYS: readonly KeyboardEventInit[] = [
  { key: 'F10', shiftKey: true },
  { key: 'Enter', ctrlKey: true },
  { key: 'ContextMenu' },
]

test.each(KEYS)('$key opens the menu of what has the focus, there', (key) => {
  expect(press('button', key).defaultPrevented).toBe(true)
  expect(opened).toEqual([{ target: document.activeElement, x: 140, y: 65 }])
  expect(calls).toEqual([])
})

test.each(KEYS)('$key asks the system for the menu of a text', (key) => {
  press('input', key)
  expect(opened).toEqual([])
  expect(calls).toEqual([['menu:open-of-text', { x: 140, y: 65 }]])
})

test.each<KeyboardEventInit>([
  { key: 'F10' },
  { key: 'Enter' },
  { key: 'Enter', metaKey: true },
  { key: 'Enter', ctrlKey: true, shiftKey: true },
  { key: 'Enter', ctrlKey: true, isComposing: true },
])('%o is something else', (key) => {
  expect(press('button', key).defaultPrevented).toBe(false)
  expect([opened, calls]).toEqual([[], []])
})
