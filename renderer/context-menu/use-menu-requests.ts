// Hears where a context menu is wanted: right click, or the menu key, on whatever offers one.
import { useEffect } from 'react'
import { isText } from '../actions/command-table/writing.ts'
import { askMenu, forgetMenu } from '../actions/context-menus/asked-menu.ts'
import { thingOf } from '../actions/context-menus/thing.ts'
import { handOverDrafts } from '../controls/drafts.ts'
import { endNaming } from '../state/store.ts'

/** For as long as the window lives; where nothing offers a menu there is none but that of texts, which Electron shows. */
export function useMenuRequests(): void {
  useEffect(() => {
    // React's own handlers, which say what was meant, have run by then.
    window.addEventListener('contextmenu', request)
    window.addEventListener('pointerdown', forgetMenu, true)
    window.addEventListener('keydown', forgetMenu, true)
    return () => {
      window.removeEventListener('contextmenu', request)
      window.removeEventListener('pointerdown', forgetMenu, true)
      window.removeEventListener('keydown', forgetMenu, true)
    }
  }, [])
}

function request(event: MouseEvent): void {
  const thing = isText(event.target) ? null : thingOf(event)
  if (thing === null) return
  event.preventDefault()
  // What is typed elsewhere is taken before, not when the menu gets the focus.
  handOverDrafts()
  endNaming()
  askMenu({ thing, x: event.clientX, y: event.clientY })
}
