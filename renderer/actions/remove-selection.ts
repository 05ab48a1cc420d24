// Deletes the selected roles, with a way back at hand.
import { counted } from '../../shared/text.ts'
import { editOrTell } from '../state/edit-or-tell.ts'
import { useStore } from '../state/store.ts'
import { tellDone } from '../state/toasts.ts'

/** Nothing happens while nothing is selected. */
export function removeSelection(): void {
  const roleIds = [...useStore.getState().selection]
  if (roleIds.length === 0) return
  if (editOrTell([{ edit: 'remove-roles', args: { roleIds } }]))
    tellDone(`Deleted ${counted(roleIds.length, 'role', 'roles')}.`)
}
