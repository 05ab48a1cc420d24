// Names written on cards: giving a role to whoever is called so, and going on with the next role.

import type { Person, Role } from '../../shared/document/schema.ts'
import { personId, type RoleId, roleId } from '../../shared/ids.ts'
import { personName } from '../../shared/names/called.ts'
import { shortened } from '../../shared/names/shortened.ts'
import { colleagueOf, isLeader, reportOf } from '../../shared/org/beside.ts'
import { orgOf } from '../../shared/org/org.ts'
import { personCalled } from '../../shared/org/person-called.ts'
import { words } from '../../shared/words/phrase.ts'
import type { HandOver, Refusal, Refuse } from '../controls/drafts.ts'
import { edit } from '../state/edit.ts'
import { newId } from '../state/new-id.ts'
import { askName, currentDocument, selectRoles } from '../state/store.ts'
import { currentWriter } from '../state/writer.ts'
import { layoutFor } from '../view/shown-view.ts'
import { bringIntoSight } from '../view/viewport.ts'

/**
 * Gives the role to the person called so, who may be new; nobody for a name without letters. A name that
 * nobody has is asked about where somebody holds the role: they may be called so now, or be followed by
 * somebody else. Nothing of the answer is remembered.
 */
export function giveToPersonCalled(roleId: RoleId, text: string, refuse: Refuse): void {
  const org = orgOf(currentDocument())
  const role = org.role(roleId)
  const holder = role ? org.holderOf(role) : null
  const person = personCalled(org.document.people, text, () => personId(newId()))
  const give = (refuse: Refuse) =>
    edit({ edit: 'assign-person', args: { roleId, person } }, { refuse })
  if (holder === null || person === null) give(refuse)
  // The same name in another spelling.
  else if (person === holder.id) renamePerson(holder, text, refuse)
  else if (typeof person === 'string') give(refuse)
  else refuse(askWhoIsMeant(holder, person.name, (_text, refuse) => give(refuse)))
}

function renamePerson({ id }: Person, name: string, refuse: Refuse): void {
  edit({ edit: 'set-person', args: { personId: id, changes: { name } } }, { refuse })
}

function askWhoIsMeant(holder: Person, name: string, give: HandOver): Refusal {
  const { write } = currentWriter()
  const known = personName(holder)
  return {
    message: write(
      words`Nobody on the chart is called ${name} yet: is it ${known} under another name, or somebody else?`,
    ),
    ways: [
      {
        label: write(words`Rename ${shortened(known)}`),
        take: (text, refuse) => renamePerson(holder, text, refuse),
      },
      { label: 'Somebody else', take: give },
    ],
  }
}

/** What a card that is being named goes on with. */
export type Way = 'colleague' | 'report'

/** Somebody below a leader, somebody beside everyone else. */
export function usualWay(role: Role): Way {
  return isLeader(role) ? 'report' : 'colleague'
}

/** The next role after this one that nobody holds, as the cards stand; null: there is none. */
export function nextVacant(id: RoleId): RoleId | null {
  const org = orgOf(currentDocument())
  const ids = layoutFor(currentDocument()).cards.map(({ roleId }) => roleId)
  const isVacant = (each: RoleId) => org.role(each)?.personId === null
  return ids.slice(ids.indexOf(id) + 1).find(isVacant) ?? null
}

/** Asks who holds the next vacant role; where all have somebody, adds one more. */
export function goToNext(id: RoleId, way: Way): void {
  const next = nextVacant(id)
  if (next === null) {
    goOn(id, way)
    return
  }
  selectRoles([next])
  askName(next)
  bringIntoSight([next])
}

/** Adds a role beside or below this one, and asks who holds it; where nobody is named it goes away again. */
export function goOn(id: RoleId, way: Way): void {
  const org = orgOf(currentDocument())
  const role = org.role(id)
  if (!role) return
  const added = roleId(newId())
  const args = way === 'report' ? reportOf(org, role, added) : colleagueOf(org, role, added)
  if (!edit({ edit: 'add-roles', args })) return
  selectRoles([added])
  askName(added, { isPassing: true })
  bringIntoSight([added])
}
