// Copies the selected roles as vacant ones beside them: another seat of the same kind.

import { roleId } from '../../shared/ids.ts'
import { edit } from '../state/edit.ts'
import { newId } from '../state/new-id.ts'
import { currentDocument, currentSession, selectRoles } from '../state/store.ts'
import { focusCard } from '../view/focus-card.ts'

/** The copies are selected; a person cannot be copied, so they are vacant. */
export function duplicateSelection(): void {
  const { selection } = currentSession()
  const copies = currentDocument()
    .roles.filter(({ id }) => selection.includes(id))
    // Where a role stood before is its own story, not that of its copies.
    .map(({ formerPlaces: _, duties, ...role }) => ({
      ...role,
      id: roleId(newId()),
      personId: null,
      backups: [],
      stages: role.stages.map((part) => ({ ...part })),
      ...(duties ? { duties: [...duties] } : {}),
    }))
  const [first] = copies
  if (!first) return
  if (!edit({ edit: 'add-roles', args: { roles: copies } })) return
  selectRoles(copies.map(({ id }) => id))
  focusCard(first.id)
}
