// What the list of people does to the chart: take somebody off it, make one of two, give a role away.

import type { Person } from '../../shared/document/schema.ts'
import type { PersonId, RoleId } from '../../shared/ids.ts'
import { orgOf } from '../../shared/org/org.ts'
import { counted, shortlisted } from '../../shared/text.ts'
import { edit } from '../state/edit.ts'
import { currentDocument } from '../state/store.ts'
import { tellDone } from '../state/toasts.ts'

function nameOf({ name }: Person): string {
  return name.trim() || 'somebody without a name'
}

/** Says which roles become vacant, with a way back. */
export function removePerson(person: Person): void {
  const org = orgOf(currentDocument())
  const titles = org.rolesHeldBy(person).map(({ title }) => title)
  if (!edit({ edit: 'remove-person', args: { personId: person.id } })) return
  if (titles.length === 0) tellDone(`Removed ${nameOf(person)}.`)
  else
    tellDone(
      `Removed ${nameOf(person)}; ${shortlisted(titles)} ${titles.length === 1 ? 'is' : 'are'} vacant now.`,
    )
}

/** All roles and notes go to the first one. */
export function mergePeople([keep, ...merged]: readonly Person[]): void {
  if (!keep) return
  const args = { keep: keep.id, merged: merged.map(({ id }) => id) }
  if (edit({ edit: 'merge-people', args }))
    tellDone(`Merged ${counted(merged.length + 1, 'entry', 'entries')} of ${nameOf(keep)}.`)
}

/** Says whom they take over from, with a way back. */
export function giveRole(roleId: RoleId, personId: PersonId): void {
  const org = orgOf(currentDocument())
  const role = org.role(roleId)
  const person = org.person(personId)
  if (!role || !person || role.personId === personId) return
  const before = org.holderOf(role)
  if (!edit({ edit: 'assign-person', args: { roleId, person: personId } })) return
  const instead = before ? ` instead of ${nameOf(before)}` : ''
  const who = person.name.trim() || 'Somebody without a name'
  tellDone(`${who} is ${role.title} now${instead}.`)
}
