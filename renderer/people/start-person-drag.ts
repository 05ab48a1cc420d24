// Follows the pointer from a person of the list; let go over a card, the role becomes theirs.
import type { PointerEvent as ReactPointerEvent } from 'react'
import type { Person } from '../../shared/document/schema.ts'
import { show, useStore } from '../app/store.ts'
import { roleAt } from '../canvas/viewport.ts'
import { giveRole } from './change-people.ts'

/** Pixels before a press counts as a drag. */
const THRESHOLD = 4

/** Begins watching; Escape gives up. */
export function startPersonDrag(press: ReactPointerEvent, { id: personId, name }: Person): void {
  if (press.button !== 0) return
  const start = { x: press.clientX, y: press.clientY }
  const move = ({ clientX: x, clientY: y }: PointerEvent) => {
    const isDragging = useStore.getState().personDrag !== null
    if (isDragging || Math.hypot(x - start.x, y - start.y) > THRESHOLD)
      show({ personDrag: { personId, name, x, y, over: roleAt(x, y) } })
  }
  const drop = () => {
    const over = useStore.getState().personDrag?.over
    stop()
    if (over) giveRole(over, personId)
  }
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || useStore.getState().personDrag === null) return
    event.stopPropagation()
    stop()
  }
  const stop = () => {
    window.removeEventListener('pointermove', move)
    window.removeEventListener('pointerup', drop)
    window.removeEventListener('pointercancel', stop)
    window.removeEventListener('keydown', cancel, true)
    show({ personDrag: null })
  }
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', drop)
  window.addEventListener('pointercancel', stop)
  window.addEventListener('keydown', cancel, true)
}
