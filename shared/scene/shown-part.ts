// A drawing that shows only some of the roles: headers say how many of the people there are on it.
import type { Person, Role } from '../document/schema.ts'
import type { PersonId, RoleId } from '../ids.ts'
import type { PlacedCard } from '../layout/layout.ts'
import type { Org } from '../org/org.ts'
import { counted } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'

/** What is drawn of an organisation. */
export interface ShownPart {
  readonly roles: ReadonlySet<RoleId>
  /** Those who hold them. */
  readonly people: ReadonlySet<PersonId>
}

/** Whose cards stand on a drawing. */
export function shownPartOf(org: Org, cards: readonly PlacedCard[]): ShownPart {
  const roles = new Set(cards.map(({ roleId }) => roleId))
  const people = new Set(
    [...roles].flatMap((id) => {
      const role = org.role(id)
      return (role && org.holderOf(role)?.id) ?? []
    }),
  )
  return { roles, people }
}

/** "7 people", or "3 of 7 people" where not all of them are drawn. Null: all are. */
export function sayPeople(people: readonly Person[], part: ShownPart | null): Words {
  const all = counted(people.length, 'person', 'people')
  const shown = part === null ? people.length : countOf(people, part.people)
  return shown === people.length ? words`${all}` : words`${shown} of ${all}`
}

/** Are all of them drawn? Null: they are. */
export function areAllShown(people: readonly Person[], part: ShownPart | null): boolean {
  return part === null || countOf(people, part.people) === people.length
}

/** Those of the roles that are drawn. Null: all are. */
export function shownOf(roles: readonly Role[], part: ShownPart | null): readonly Role[] {
  return part === null ? roles : roles.filter(({ id }) => part.roles.has(id))
}

function countOf(people: readonly Person[], shown: ReadonlySet<PersonId>): number {
  return people.filter(({ id }) => shown.has(id)).length
}
