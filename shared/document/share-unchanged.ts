// What two versions of a chart have in common, as the same objects: whatever is remembered by object stays known.
import { isSame } from '../is-same.ts'
import type { Document } from './schema.ts'

/** The second version, with all that is the same taken from the first. Linear; things are found by their ids. */
export function shareUnchanged(before: Document, after: Document): Document {
  const parts: Partial<Document> = {
    pods: sharedList(before.pods, after.pods),
    people: sharedList(before.people, after.people),
    roles: sharedList(before.roles, after.roles),
  }
  return { ...after, ...parts }
}

function sharedList<Thing extends { readonly id: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
): readonly Thing[] {
  const known = new Map(before.map((thing) => [thing.id, thing]))
  const shared = after.map((thing) => {
    const old = known.get(thing.id)
    return old !== undefined && isSame(old, thing) ? old : thing
  })
  const isUnchanged =
    shared.length === before.length && shared.every((thing, at) => thing === before[at])
  return isUnchanged ? before : shared
}
