// Takes cut roles away when another window has them.
import type { Document } from '../../../shared/document/schema.ts'
import type { RoleId } from '../../../shared/ids.ts'
import { counted } from '../../../shared/words/lists.ts'
import { words } from '../../../shared/words/phrase.ts'
import { edit } from '../../state/edit.ts'
import { currentDocument, currentSession, markCut } from '../../state/store.ts'
import { tellDone } from '../../state/toasts.ts'

/** With people who had nothing else to do here: they are on the other chart now. One undoable step. */
export function takeAwayCut(id: string): void {
  const { cut } = currentSession()
  if (cut?.id !== id) return
  const roleIds = [...cut.roles]
  const people = onlyIn(currentDocument(), cut.roles)
  markCut(null)
  const moved = counted(roleIds.length, 'role', 'roles')
  const calls = [
    { edit: 'remove-roles', args: { roleIds } } as const,
    ...people.map((personId) => ({ edit: 'remove-person', args: { personId } }) as const),
  ]
  if (edit(calls, { label: words`Move ${moved} to another chart` }))
    tellDone(words`Moved ${moved} to another chart.`)
}

/** People who hold these roles and no other, and step in for nobody. */
function onlyIn({ roles, people }: Document, gone: ReadonlySet<RoleId>) {
  const leaving = new Set(roles.flatMap(({ id, personId }) => (gone.has(id) ? personId : null)))
  for (const { id, personId, backups } of roles) {
    if (gone.has(id)) continue
    if (personId !== null) leaving.delete(personId)
    for (const backup of backups) leaving.delete(backup)
  }
  return people.flatMap((person) => (leaving.has(person.id) ? person.id : []))
}
