// Asking "What if … leaves?" and showing cover or cost; nothing here changes the document.

import type { RoleId } from '../../shared/ids.ts'
import { type Org, orgOf } from '../../shared/org/org.ts'
import type { Leaver } from '../../shared/what-if/leaving.ts'
import { currentDocument, currentSession, layOver } from '../state/store.ts'
import { tell } from '../state/toasts.ts'

/** Shows what would be lost with them. */
export function askWhatIf(who: Leaver): void {
  layOver({ kind: 'leaves', who })
}

/** Whom to ask about when a card is meant: the person, or the role while nobody holds it. */
export function leaverOf(org: Org, roleId: RoleId): Leaver {
  const role = org.role(roleId)
  const holder = role && org.holderOf(role)
  return holder ? { kind: 'person', id: holder.id } : { kind: 'role', id: roleId }
}

/** Asks about whoever holds the selected role. */
export function askAboutSelection(): void {
  const [first] = currentSession().selection
  if (first) askWhatIf(leaverOf(orgOf(currentDocument()), first))
  else tell('Select a role first, or search for a person’s name.')
}

/** Shows how many people each stage has, or the plain chart again. */
export function toggleCover(): void {
  toggle('cover')
}

/** Shows what each stage costs, or the plain chart again. */
export function toggleCost(): void {
  toggle('cost')
}

function toggle(kind: 'cover' | 'cost'): void {
  const isShown = currentSession().overlay?.kind === kind
  layOver(isShown ? null : { kind })
}

/** Back to the plain chart. */
export function leaveOverlay(): void {
  layOver(null)
}
