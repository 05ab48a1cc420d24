// Keys mean commands, except where they are needed for typing.
// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { commandForKey } from '../../../renderer/actions/shortcuts.ts'

/** The command that a key means while the focus is on an element. */
function commandOn(html: string, init: KeyboardEventInit) {
  document.body.innerHTML = html
  const target = document.body.firstElementChild
  if (!target) throw new Error('no element')
  let command: ReturnType<typeof commandForKey> = null
  target.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent) command = commandForKey(event)
  })
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }))
  return command
}

const UNDO = { key: 'z', ctrlKey: true } as const
const DELETE = { key: 'Delete' } as const
const SAVE = { key: 's', ctrlKey: true } as const

test.each([
  ['<input>', null, null],
  ['<input type="search">', null, null],
  ['<textarea></textarea>', null, null],
  ['<input type="checkbox">', 'undo', null],
  ['<input type="radio">', 'undo', null],
  ['<select></select>', 'undo', null],
  ['<button></button>', 'undo', 'remove-roles'],
])('%s: Ctrl+Z means %s, Delete means %s', (html, undo, remove) => {
  expect(commandOn(html, UNDO)).toBe(undo)
  expect(commandOn(html, DELETE)).toBe(remove)
  expect(commandOn(html, SAVE)).toBe('save-chart')
})
