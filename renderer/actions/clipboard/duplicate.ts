// Copies the selected roles beside them, as copy and paste would do: with their people, pods and managers.

import { fragmentOf } from '../../../shared/clipboard/fragment.ts'
import { pastedRoles } from '../../../shared/clipboard/paste-roles.ts'
import { words } from '../../../shared/words/phrase.ts'
import { edit } from '../../state/edit.ts'
import { newId } from '../../state/new-id.ts'
import { currentDocument, currentSession, selectRoles } from '../../state/store.ts'
import { goOnWith } from '../../view/focus-card.ts'

/** The copies are selected. */
export function duplicateSelection(): void {
  const document = currentDocument()
  const fragment = fragmentOf(document, currentSession().selection)
  const { calls, roleIds } = pastedRoles(document, fragment, null, newId)
  const [first] = roleIds
  if (!first) return
  const label = roleIds.length === 1 ? 'Duplicate a role' : words`Duplicate ${roleIds.length} roles`
  if (!edit(calls, { label })) return
  selectRoles(roleIds)
  goOnWith(first)
}
