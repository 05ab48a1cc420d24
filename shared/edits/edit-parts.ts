// Pieces that several edits share: finding things, changing one of them, keeping links sound.
import type { Draft } from 'immer'
import type { Document, Person, Pod, Role } from '../document/schema.ts'
import { isStage } from '../document/vocabulary.ts'
import type { PersonId, PodId, RoleId } from '../ids.ts'
import { isSame } from '../is-same.ts'
import { personName, podName, roleTitle } from '../names/called.ts'
import { isBlank } from '../names/unseen.ts'
import { type Words, words } from '../words/phrase.ts'
import { changed } from './edit.ts'

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

/** Are all of these roles on the chart? */
export function hasRoles(document: Document, ids: readonly RoleId[]): boolean {
  const known = new Set(document.roles.map(({ id }) => id))
  return ids.every((id) => known.has(id))
}

/** What the role is called in an undo label, or a plain word where it is gone. */
export function titleOf(document: Document, id: RoleId): string {
  const role = findRole(document, id)
  return role ? roleTitle(role) : 'role'
}

/** The person likewise. */
export function nameOf(document: Document, id: PersonId): string {
  const person = findPerson(document, id)
  return person ? personName(person) : 'person'
}

/** The pod likewise: "pod North". */
export function podOf(document: Document, id: PodId): Words {
  const pod = findPod(document, id)
  if (!pod) return 'pod'
  return isBlank(pod.name) ? podName(pod) : words`pod ${podName(pod)}`
}

/** "Account executive" or "3 roles", for an undo label. */
export function titlesOf(document: Document, ids: readonly RoleId[]): Words {
  const [first, ...others] = new Set(ids)
  return first !== undefined && others.length === 0
    ? titleOf(document, first)
    : words`${others.length + 1} roles`
}

export type Managers = ReadonlyMap<RoleId, RoleId | null>

/** Who reports to whom, for walking up many lines. */
export function managersOf(document: Document): Managers {
  return new Map(document.roles.map(({ id, managerId }) => [id, managerId]))
}

/** The role and all its managers, upwards; ends at a head, a missing manager or a loop. */
export function lineUpFrom(id: RoleId, managers: Managers): ReadonlySet<RoleId> {
  const line = new Set<RoleId>()
  let at: RoleId | null | undefined = id
  while (at && managers.has(at) && !line.has(at)) {
    line.add(at)
    at = managers.get(at)
  }
  return line
}

/** The document with one role changed in place; only that one is looked into. */
export function withRole(
  document: Document,
  id: RoleId,
  change: (role: Draft<Role>) => void,
): Document {
  const at = document.roles.findIndex((role) => role.id === id)
  return changed(document, ({ roles }) => {
    const role = roles[at]
    if (role) change(role)
  })
}

/**
 * Sets what is given and clears what is null or an empty text; fields that are not named stay as
 * they are, and a list with the same items stays the same list.
 */
export function applyChanges(target: object, changes: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) continue
    const before: unknown = Reflect.get(target, key)
    if (value === null || value === '') {
      if (before !== undefined && before !== null) Reflect.deleteProperty(target, key)
    } else if (!isSame(before, value)) Reflect.set(target, key, value)
  }
}

/** Forgets mutings of findings about things that leave the chart; stages never leave it. */
export function unmuteAbout(
  { settings }: Draft<Document>,
  gone: ReadonlySet<RoleId | PersonId | PodId>,
): void {
  const ids: ReadonlySet<string> = gone
  const isGone = (subject: string | undefined) =>
    subject !== undefined && ids.has(subject) && !isStage(subject)
  if (!settings.muted?.some(({ subject }) => isGone(subject))) return
  settings.muted = settings.muted.filter(({ subject }) => !isGone(subject))
  if (settings.muted.length === 0) delete settings.muted
}
