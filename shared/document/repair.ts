// Mends links that make a document ambiguous, and says in words what was mended; nothing is dropped.
import { personId, podId, roleId } from '../ids.ts'
import type { Document, Person, Pod, Role } from './schema.ts'

export interface Repair {
  readonly document: Document
  /** One plain sentence per mend; empty when the document was sound. */
  readonly notes: readonly string[]
}

/**
 * Gives the second thing with the same id a fresh one, and clears links to people and pods that are
 * not there. Loops and missing managers are faults of the plan, drawn and reported, not mended.
 */
export function repaired(document: Document): Repair {
  const notes: string[] = []
  const people = uniquely(document.people, personId, (person, fresh) =>
    notes.push(
      `two people share the id “${person.id}” (the second, ${person.name}, is now “${fresh}”)`,
    ),
  )
  const pods = uniquely(document.pods, podId, (pod, fresh) =>
    notes.push(`two pods share the id “${pod.id}” (the second, ${pod.name}, is now “${fresh}”)`),
  )
  const unique = uniquely(document.roles, roleId, (role, fresh) =>
    notes.push(
      `two roles share the id “${role.id}” (the second, ${role.title}, is now “${fresh}”)`,
    ),
  )
  const personIds = new Set(people.map(({ id }) => id))
  const podIds = new Set(pods.map(({ id }) => id))
  const roles = unique.map((role) => {
    let mended = role
    if (role.personId !== null && !personIds.has(role.personId)) {
      notes.push(`${role.title} is held by “${role.personId}”, who is not in the file`)
      mended = { ...mended, personId: null }
    }
    if (role.podId !== null && !podIds.has(role.podId)) {
      notes.push(`${role.title} belongs to the pod “${role.podId}”, which is not in the file`)
      mended = { ...mended, podId: null }
    }
    return mended
  })
  return notes.length === 0
    ? { document, notes }
    : { document: { ...document, people, pods, roles }, notes }
}

function uniquely<Thing extends Person | Pod | Role>(
  things: readonly Thing[],
  asId: (text: string) => Thing['id'],
  tell: (thing: Thing, fresh: string) => void,
): readonly Thing[] {
  const taken = new Set<string>(things.map(({ id }) => id))
  const seen = new Set<string>()
  return things.map((thing) => {
    if (!seen.has(thing.id)) {
      seen.add(thing.id)
      return thing
    }
    const fresh = freshId(thing.id, taken)
    taken.add(fresh)
    seen.add(fresh)
    tell(thing, fresh)
    return { ...thing, id: asId(fresh) }
  })
}

function freshId(id: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) {
    // Short enough for the longest id that is allowed.
    const candidate = `${id.slice(0, 90)}-${number}`
    if (!taken.has(candidate)) return candidate
  }
}
