// Copies the selected roles as vacant ones beside them: another seat of the same kind.
import { roleId } from '../../shared/ids.ts'
import { editOrTell } from '../state/edit-or-tell.ts'
import { newId } from '../state/new-id.ts'
import { currentDocument, select, useStore } from '../state/store.ts'

/** The copies are selected; a person cannot be copied, so they are vacant. */
export function duplicateSelection(): void {
  const { selection } = useStore.getState()
  const copies = currentDocument()
    .roles.filter(({ id }) => selection.includes(id))
    // Where a role stood before is its own story, not that of its copies.
    .map(({ formerPlaces: _, ...role }) => ({
      ...role,
      id: roleId(newId()),
      personId: null,
      backups: [],
      stages: role.stages.map((part) => ({ ...part })),
    }))
  if (copies.length === 0) return
  if (editOrTell([{ edit: 'add-roles', args: { roles: copies } }]))
    select(copies.map(({ id }) => id))
}
