// Folding the sides of the window to rails, and opening what somebody asks to see.
import { hasDrawers, isFolded, type Side } from '../state/folded.ts'
import { arrangeWindow, type List, type Panel, useWindow } from '../state/window.ts'
import { prefer } from './prefer.ts'

/** Remembered for all windows and for the next start. */
export function fold(side: Side, folded: boolean): void {
  const now = useWindow.getState().preferences.folded
  const other = side === 'list' ? 'side' : 'list'
  // One drawer at a time; where there is room, the other side stands as it would by itself.
  const closed = !folded && hasDrawers() ? { [other]: null } : {}
  prefer({ folded: { ...now, ...closed, [side]: folded } })
}

/** Shows a panel at the right, which unfolds for it. */
export function showPanel(panel: Panel): void {
  arrangeWindow({ panel })
  if (isFolded('side')) fold('side', false)
}

/** Shows a list at the left, which unfolds for it. */
export function showList(list: List): void {
  arrangeWindow({ list })
  if (isFolded('list')) fold('list', false)
}
