// Follows the pointer from a press; it becomes a drag after a few pixels.
import type { PointerEvent as ReactPointerEvent } from 'react'

/** Pixels before a press counts as a drag. */
const THRESHOLD = 4

interface Drag {
  onMove(event: PointerEvent): void
  onDrop(): void
  /** By Escape, or because the system took the pointer away. */
  onGiveUp(): void
}

/** A press that never becomes a drag tells nobody. */
export function followPointer(press: ReactPointerEvent, drag: Drag): void {
  if (press.button !== 0) return
  const start = { x: press.clientX, y: press.clientY }
  let isDragging = false
  const move = (event: PointerEvent) => {
    isDragging ||= Math.hypot(event.clientX - start.x, event.clientY - start.y) > THRESHOLD
    if (isDragging) drag.onMove(event)
  }
  const drop = () => {
    stop()
    if (isDragging) drag.onDrop()
  }
  const giveUp = () => {
    stop()
    if (isDragging) drag.onGiveUp()
  }
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isDragging) return
    event.stopPropagation()
    giveUp()
  }
  const stop = () => {
    window.removeEventListener('pointermove', move)
    window.removeEventListener('pointerup', drop)
    window.removeEventListener('pointercancel', giveUp)
    window.removeEventListener('keydown', cancel, true)
  }
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', drop)
  window.addEventListener('pointercancel', giveUp)
  window.addEventListener('keydown', cancel, true)
}
