// Where the focus goes when names are written: back to the palette, or to the card.
import type { RoleId } from '../../shared/ids.ts'
import { orgOf } from '../../shared/org/org.ts'
import { currentSession } from '../state/store.ts'
import { focusCard, focusChart } from '../view/focus-card.ts'

/** Whoever adds role after role goes on in the palette; a card that went away again leaves the one before it. */
export function goBack(cameFrom: Element | null, role: RoleId): void {
  if (
    cameFrom instanceof HTMLElement &&
    cameFrom.isConnected &&
    cameFrom.closest('[data-palette]')
  ) {
    cameFrom.focus()
    return
  }
  const { history, selection } = currentSession()
  const card = orgOf(history.present).role(role) ? role : selection[0]
  if (card) focusCard(card)
  else focusChart()
}
