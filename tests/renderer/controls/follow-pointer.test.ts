// A press with the pointer: a drag only after a few pixels, and never one without an end.
// @vitest-environment happy-dom
import { createElement } from 'react'
import { expect, test, vi } from 'vitest'
import { followPointer } from '../../../renderer/controls/follow-pointer.ts'
import { mounted } from '../../helpers/mounted.ts'

function pressed() {
  const drag = { onMove: vi.fn(), onDrop: vi.fn(), onGiveUp: vi.fn() }
  const place = mounted(
    createElement('button', {
      type: 'button',
      onPointerDown: (press) => followPointer(press, drag),
    }),
  )
  const init = { bubbles: true, button: 0, clientX: 100, clientY: 100 }
  place.querySelector('button')?.dispatchEvent(new PointerEvent('pointerdown', init))
  return drag
}

function move(x: number): void {
  window.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: 100 }))
}

const UP = () => new PointerEvent('pointerup')
const CANCEL = () => new PointerEvent('pointercancel')
const ESCAPE = () => new KeyboardEvent('keydown', { key: 'Escape' })

test('a press that hardly moves is no drag', () => {
  const { onMove, onDrop, onGiveUp } = pressed()
  move(103)
  window.dispatchEvent(UP())
  for (const told of [onMove, onDrop, onGiveUp]) expect(told).not.toHaveBeenCalled()
})

test.each([
  ['let go', UP, 'onDrop'],
  ['taken away by the system', CANCEL, 'onGiveUp'],
  ['given up by Escape', ESCAPE, 'onGiveUp'],
] as const)('%s: the drag ends, and nothing is followed any more', (_name, end, told) => {
  const drag = pressed()
  move(110)
  move(101)
  expect(drag.onMove).toHaveBeenCalledTimes(2)
  window.dispatchEvent(end())
  expect(drag[told]).toHaveBeenCalledOnce()
  move(120)
  window.dispatchEvent(UP())
  expect(drag.onMove).toHaveBeenCalledTimes(2)
  expect(drag.onDrop.mock.calls.length + drag.onGiveUp.mock.calls.length).toBe(1)
})
