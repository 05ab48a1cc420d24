// Deletes the selected roles, with a way back at hand.

import { counted } from '../../shared/text.ts'
import { edit } from '../state/edit.ts'
import { useSession } from '../state/store.ts'
import { tellDone } from '../state/toasts.ts'

/** Nothing happens while nothing is selected. */
export function removeSelection(): void {
  const roleIds = [...useSession.getState().selection]
  if (roleIds.length === 0) return
  if (edit({ edit: 'remove-roles', args: { roleIds } }))
    tellDone(`Deleted ${counted(roleIds.length, 'role', 'roles')}.`)
}
