// Mends links that make a document ambiguous, and says in words what was mended; nothing is dropped.
import { personId, podId, roleId } from '../ids.ts'
import { isolated } from '../names/isolated.ts'
import { shortened } from '../names/shortened.ts'
import { isBlank, seen } from '../names/unseen.ts'
import { LIMITS } from './limits.ts'
import type { Document, Person, Pod, Role } from './schema.ts'

/** `Chart`: in which form; as text where it crosses a border. */
export interface Repair<Chart = Document> {
  readonly document: Chart
  /** One plain sentence per mend; empty when the document was sound. */
  readonly notes: readonly string[]
}

/**
 * Gives the second thing with the same id a fresh one, and clears links to people and pods that are
 * not there. Loops and missing managers are faults of the plan, drawn and reported, not mended.
 */
export function repaired(document: Document): Repair {
  const notes: string[] = []
  const tell = (kind: string) => (id: string, name: string, fresh: string) =>
    notes.push(
      `two ${kind} share the id ${called(id)} (the second, ${called(name)}, is now ${called(fresh)})`,
    )
  const people = uniquely(document.people, personId, ({ name }) => name, tell('people'))
  const pods = uniquely(document.pods, podId, ({ name }) => name, tell('pods'))
  const unique = uniquely(document.roles, roleId, ({ title }) => title, tell('roles'))
  const personIds = new Set(people.map(({ id }) => id))
  const podIds = new Set(pods.map(({ id }) => id))
  const roles = unique.map((role) => {
    let mended = role
    if (role.personId !== null && !personIds.has(role.personId)) {
      notes.push(
        `role ${called(role.title, role.id)} was held by ${called(role.personId)}, who is not in the file`,
      )
      mended = { ...mended, personId: null }
    }
    if (role.podId !== null && !podIds.has(role.podId)) {
      notes.push(
        `role ${called(role.title, role.id)} was in the pod ${called(role.podId)}, which is not in the file`,
      )
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
  nameOf: (thing: Thing) => string,
  tell: (id: string, name: string, fresh: string) => void,
): readonly Thing[] {
  const taken = new Set<string>(things.map(({ id }) => id))
  const seen = new Set<string>()
  /** Per id, the number tried last, so that a file full of one id does not take for ever. */
  const numbers = new Map<string, number>()
  return things.map((thing) => {
    if (!seen.has(thing.id)) {
      seen.add(thing.id)
      return thing
    }
    const fresh = freshId(thing.id, taken, numbers)
    taken.add(fresh)
    tell(thing.id, nameOf(thing), fresh)
    return { ...thing, id: asId(fresh) }
  })
}

/** `r7-2`, `r7-3` ..., within the longest id that is allowed. */
function freshId(id: string, taken: ReadonlySet<string>, numbers: Map<string, number>): string {
  const stem = id.slice(0, LIMITS.id - '-99999'.length)
  let number = numbers.get(stem) ?? 1
  do number++
  while (taken.has(`${stem}-${number}`))
  numbers.set(stem, number)
  return `${stem}-${number}`
}

/** In quotes; for nameless things the other name. */
function called(name: string, otherName = name): string {
  return `“${isolated(shortened(seen(isBlank(name) ? otherName : name)))}”`
}
