// Deletes the selected roles, with a way back at hand.
import { counted } from '../../shared/text.ts'
import { edit, undoEdit, useStore } from '../app/store.ts'
import { tell } from '../toasts/toasts.ts'

/** Nothing happens while nothing is selected. */
export function removeSelection(): void {
  const roleIds = [...useStore.getState().selection]
  if (roleIds.length === 0) return
  if (edit([{ edit: 'remove-roles', args: { roleIds } }]).ok)
    tell(`Deleted ${counted(roleIds.length, 'role', 'roles')}.`, { label: 'Undo', run: undoEdit })
}
