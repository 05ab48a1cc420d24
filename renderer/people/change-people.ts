// What the list of people does to the chart: take somebody off it, make one of two, give a role away.
import type { Person } from '../../shared/document/schema.ts'
import type { PersonId, RoleId } from '../../shared/ids.ts'
import { orgOf } from '../../shared/org/org.ts'
import { counted, shortlisted } from '../../shared/text.ts'
import { currentDocument, edit, undoEdit } from '../app/store.ts'
import { tell, tellProblem } from '../toasts/toasts.ts'

const UNDO = { label: 'Undo', run: undoEdit } as const

/** Says which roles become vacant, with a way back. */
export function removePerson(person: Person): void {
  const org = orgOf(currentDocument())
  const titles = org.rolesHeldBy(person).map(({ title }) => title)
  const result = edit([{ edit: 'remove-person', args: { personId: person.id } }])
  if (!result.ok) tellProblem(result.error.message)
  else if (titles.length === 0) tell(`Removed ${person.name}.`, UNDO)
  else
    tell(
      `Removed ${person.name}; ${shortlisted(titles)} ${titles.length === 1 ? 'is' : 'are'} vacant now.`,
      UNDO,
    )
}

/** All roles and notes go to the first one. */
export function mergePeople([keep, ...merged]: readonly Person[]): void {
  if (!keep) return
  const args = { keep: keep.id, merged: merged.map(({ id }) => id) }
  const result = edit([{ edit: 'merge-people', args }])
  if (result.ok)
    tell(`Merged ${counted(merged.length + 1, 'entry', 'entries')} of ${keep.name}.`, UNDO)
  else tellProblem(result.error.message)
}

/** Says whom they take over from, with a way back. */
export function giveRole(roleId: RoleId, personId: PersonId): void {
  const org = orgOf(currentDocument())
  const role = org.role(roleId)
  const person = org.person(personId)
  if (!role || !person || role.personId === personId) return
  const before = org.holderOf(role)
  const result = edit([{ edit: 'assign-person', args: { roleId, person: personId } }])
  if (!result.ok) tellProblem(result.error.message)
  else
    tell(`${person.name} is ${role.title} now${before ? ` instead of ${before.name}` : ''}.`, UNDO)
}
