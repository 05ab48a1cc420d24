// Pieces that several edits share: finding things and keeping links sound.
import type { Document, Person, Pod, Role } from '../document/schema.ts'
import type { PersonId, PodId, RoleId } from '../ids.ts'

/** The role with this id, or undefined. */
export function findRole(document: Document, id: RoleId): Role | undefined {
  return document.roles.find((role) => role.id === id)
}

/** The person with this id, or undefined. */
export function findPerson(document: Document, id: PersonId): Person | undefined {
  return document.people.find((person) => person.id === id)
}

/** The pod with this id, or undefined. */
export function findPod(document: Document, id: PodId): Pod | undefined {
  return document.pods.find((pod) => pod.id === id)
}

/** The role's title for an undo label, or a plain word where it is gone. */
export function titleOf(document: Document, id: RoleId): string {
  return findRole(document, id)?.title ?? 'role'
}

/** Is `role` somewhere below `above` in the reporting line, or the same role? Safe with loops. */
export function isAtOrBelow(document: Document, role: RoleId, above: RoleId): boolean {
  const managers = new Map(document.roles.map(({ id, managerId }) => [id, managerId]))
  const seen = new Set<RoleId>()
  let at: RoleId | null | undefined = role
  while (at && !seen.has(at)) {
    if (at === above) return true
    seen.add(at)
    at = managers.get(at)
  }
  return false
}

/** Sets what is given, clears what is null; fields that are not named stay as they are. */
export function applyChanges(target: object, changes: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) continue
    if (value === null) Reflect.deleteProperty(target, key)
    else Reflect.set(target, key, value)
  }
}
