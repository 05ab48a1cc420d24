// Follows the pointer from a role of the palette; it becomes a drag after a few pixels.
import type { PointerEvent as ReactPointerEvent } from 'react'
import type { RoleTemplate } from '../../shared/org/role-templates.ts'
import { show, useStore } from '../app/store.ts'

/** Pixels before a press counts as a drag. */
const THRESHOLD = 4

/** Begins watching; the canvas takes over the drop, Escape gives up. */
export function startPaletteDrag(press: ReactPointerEvent, template: RoleTemplate): void {
  if (press.button !== 0) return
  const start = { x: press.clientX, y: press.clientY }
  const move = (event: PointerEvent) => {
    const { clientX: x, clientY: y } = event
    const isDragging = useStore.getState().paletteDrag !== null
    if (isDragging || Math.hypot(x - start.x, y - start.y) > THRESHOLD)
      show({ paletteDrag: { template, x, y } })
  }
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    stop()
    show({ paletteDrag: null })
  }
  const stop = () => {
    window.removeEventListener('pointermove', move)
    window.removeEventListener('pointerup', stop)
    window.removeEventListener('pointercancel', stop)
    window.removeEventListener('keydown', cancel, true)
  }
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', stop)
  window.addEventListener('pointercancel', stop)
  window.addEventListener('keydown', cancel, true)
}
