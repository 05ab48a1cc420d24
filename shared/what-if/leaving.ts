// Somebody leaves: who that is, which roles it is about, and the document without them.
import type { Document, Person, Role } from '../document/schema.ts'
import { applyEdit, type EditCall } from '../editing/apply-edit.ts'
import type { PersonId, RoleId } from '../ids.ts'
import { personName, roleTitle } from '../names/called.ts'
import { shortened } from '../names/shortened.ts'
import type { Org } from '../org/org.ts'
import { type Words, words } from '../words/phrase.ts'

/** Who leaves: a person from all roles, or whoever holds one role from that role alone. */
export type Leaver =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'role'; readonly id: RoleId }

export interface Leaving {
  /** "What if Priya Shah leaves?"; a vacant role is said to go. */
  readonly question: Words
  /** The roles that become vacant, or the vacant one that goes. */
  readonly roles: readonly Role[]
}

/** The question, and what they hold; null where they are not on the chart. */
export function leavingOf(org: Org, who: Leaver): Leaving | null {
  if (who.kind === 'person') {
    const person = org.person(who.id)
    return person ? { question: ifLeaves(person), roles: org.rolesHeldBy(person) } : null
  }
  const role = org.role(who.id)
  if (!role) return null
  const holder = org.holderOf(role)
  const question = holder
    ? ifLeaves(holder)
    : words`What if the vacant ${shortened(roleTitle(role))} goes?`
  return { question, roles: [role] }
}

function ifLeaves(person: Person): Words {
  return words`What if ${shortened(personName(person))} leaves?`
}

/** The document without them; the same document, by reference, where they are not on it. */
export function withoutLeaver(org: Org, who: Leaver): Document {
  const outcome = applyEdit(org.document, departure(org, who))
  return outcome.ok ? outcome.value.document : org.document
}

/** A person leaves the chart, a held role becomes vacant, a vacant role goes. */
function departure(org: Org, who: Leaver): EditCall {
  if (who.kind === 'person') return { edit: 'remove-person', args: { personId: who.id } }
  const role = org.role(who.id)
  return role && org.holderOf(role) !== null
    ? { edit: 'assign-person', args: { roleId: who.id, person: null } }
    : { edit: 'remove-roles', args: { roleIds: [who.id] } }
}
