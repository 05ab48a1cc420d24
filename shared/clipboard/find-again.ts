// What copied roles name, found again in the chart they are pasted into: people and pods.
import type { Document, Person, Pod } from '../document/schema.ts'
import { isSameName, nameKey } from '../names/name-key.ts'

/**
 * The same person: the same id under the same name, as in the chart they come from or in a copy of its
 * file; else the only one with that name.
 */
export function personsAgain(document: Document): (person: Person) => Person | undefined {
  return foundAgain(document.people)
}

/** The same pod likewise. */
export function podsAgain(document: Document): (pod: Pod) => Pod | undefined {
  return foundAgain(document.pods)
}

function foundAgain<Thing extends { readonly id: string; readonly name: string }>(
  things: readonly Thing[],
): (thing: Thing) => Thing | undefined {
  const byId = new Map<string, Thing>(things.map((thing) => [thing.id, thing]))
  const byName = new Map<string, readonly Thing[]>()
  for (const thing of things) {
    const key = nameKey(thing.name)
    byName.set(key, [...(byName.get(key) ?? []), thing])
  }
  return (thing) => {
    const same = byId.get(thing.id)
    if (same && (same.name === thing.name || isSameName(same.name, thing.name))) return same
    const key = nameKey(thing.name)
    const [only, ...others] = key === '' ? [] : (byName.get(key) ?? [])
    return others.length === 0 ? only : undefined
  }
}
