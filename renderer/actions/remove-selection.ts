// Deletes the selected roles, with a way back at hand.
import { counted } from '../../shared/words/lists.ts'
import { words } from '../../shared/words/phrase.ts'
import { edit } from '../state/edit.ts'
import { currentDocument, currentSession, selectRoles } from '../state/store.ts'
import { tellDone } from '../state/toasts.ts'
import { goOnWith } from '../view/focus-card.ts'
import { layoutFor, shownView } from '../view/shown-view.ts'

/** One goes on with the card beside. Nothing happens while nothing is selected. */
export function removeSelection(): void {
  const roleIds = [...currentSession().selection]
  if (roleIds.length === 0) return
  const beside = shownView().beside(layoutFor(currentDocument()), roleIds)
  if (!edit({ edit: 'remove-roles', args: { roleIds } })) return
  tellDone(words`Deleted ${counted(roleIds.length, 'role', 'roles')}.`)
  selectRoles(beside ? [beside] : [])
  goOnWith(beside)
}
