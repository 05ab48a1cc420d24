// Copied roles as a chart of their own: with the people, pods and backups they name, and nothing else.
import type { Document } from '../document/schema.ts'
import { emptyDocument } from '../document/schema.ts'
import type { RoleId } from '../ids.ts'

/** Managers who are not copied stay named: in the chart they come from they are found again. */
export function fragmentOf(document: Document, roleIds: readonly RoleId[]): Document {
  const wanted = new Set(roleIds)
  const roles = document.roles
    .filter(({ id }) => wanted.has(id))
    // Where a role stood before is its own story, not that of its copies.
    .map(({ formerPlaces: _, ...role }) => role)
  const people = new Set(roles.flatMap(({ personId, backups }) => [personId, ...backups]))
  const pods = new Set(roles.map(({ podId }) => podId))
  return {
    ...emptyDocument(document.name),
    structure: document.structure,
    ...(document.podAxis === undefined ? {} : { podAxis: document.podAxis }),
    ...(document.currency === undefined ? {} : { currency: document.currency }),
    pods: document.pods.filter(({ id }) => pods.has(id)),
    people: document.people.filter(({ id }) => people.has(id)),
    roles,
  }
}
