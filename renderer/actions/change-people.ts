// What the list of people does to the chart: take somebody off it, make one of two, say who took a role.

import type { Person } from '../../shared/document/schema.ts'
import type { PersonId, RoleId } from '../../shared/ids.ts'
import { NAMELESS, personName, roleTitle } from '../../shared/names/called.ts'
import { type Org, orgOf } from '../../shared/org/org.ts'
import { counted, shortlisted } from '../../shared/words/lists.ts'
import { type Words, words } from '../../shared/words/phrase.ts'
import { edit } from '../state/edit.ts'
import { currentDocument } from '../state/store.ts'
import { tellDone } from '../state/toasts.ts'

/** Says which roles become vacant, with a way back. */
export function removePerson(person: Person): void {
  const org = orgOf(currentDocument())
  const titles = org.rolesHeldBy(person).map(roleTitle)
  if (!edit({ edit: 'remove-person', args: { personId: person.id } })) return
  if (titles.length === 0) tellDone(words`Removed ${personName(person)}.`)
  else
    tellDone(
      words`Removed ${personName(person)}; ${shortlisted(titles)} ${titles.length === 1 ? 'is' : 'are'} vacant now.`,
    )
}

/** All roles and notes go to the first one. */
export function mergePeople([keep, ...merged]: readonly Person[]): void {
  if (!keep) return
  const args = { keep: keep.id, merged: merged.map(({ id }) => id) }
  if (edit({ edit: 'merge-people', args }))
    tellDone(
      words`Merged ${counted(merged.length + 1, 'entry', 'entries')} of ${personName(keep)}.`,
    )
}

/** Who holds the role now, and whom they take over from; `org` is as it was before. */
export function sayTakenOver(org: Org, roleId: RoleId, personId: PersonId): Words {
  const role = org.role(roleId)
  const person = org.person(personId)
  const before = role && org.holderOf(role)
  const instead = before ? words` instead of ${personName(before)}` : ''
  const who = person ? personName(person) : NAMELESS.person
  return words`${who} is ${role ? roleTitle(role) : NAMELESS.role} now${instead}.`
}
