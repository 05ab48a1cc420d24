// Opens the context menu of what has the focus by keys where the system has none for it: on a Mac.
import { useEffect } from 'react'
import { isText } from '../actions/command-table/writing.ts'
import { isComposing } from '../controls/composing.ts'
import { request } from '../state/request.ts'

/**
 * For as long as the window lives. Elsewhere Chromium does it for Shift+F10 and the menu key. Newer Macs have
 * Control+Enter for it in other programs, and keyboards of others have a menu key.
 */
export function useMenuKey(): void {
  useEffect(() => {
    if (!navigator.platform.startsWith('Mac')) return
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event) || !isMenuKey(event)) return
      event.preventDefault()
      const focused = document.activeElement
      if (focused) openMenuOf(focused)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

function isMenuKey({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (metaKey || altKey) return false
  if (key === 'F10') return shiftKey && !ctrlKey
  if (key === 'Enter') return ctrlKey && !shiftKey
  return key === 'ContextMenu' && !shiftKey && !ctrlKey
}

/** At the element, wherever the mouse may be: as a right click on it, but a text keeps its selection. */
function openMenuOf(element: Element): void {
  const { left, top, width, height } = element.getBoundingClientRect()
  const x = left + Math.min(width / 2, FARTHEST_IN)
  const y = top + height / 2
  if (isText(element)) void request('menu:open-of-text', { x, y })
  else
    element.dispatchEvent(
      new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: x, clientY: y }),
    )
}

/** Pixels from the left edge of what is wide. */
const FARTHEST_IN = 40
