// What comes along with copied roles: people and pods, as far as the chart does not have them yet.
import type { Document, Person, Pod } from '../document/schema.ts'
import type { EditCall } from '../editing/apply-edit.ts'
import { type PersonId, type PodId, personId, podId, type RoleId } from '../ids.ts'
import { isBlank } from '../names/unseen.ts'
import { personsAgain, podsAgain } from './find-again.ts'

interface Along<Id, Thing> {
  /** Those who are new on the chart. */
  readonly added: readonly Thing[]
  /** What is meant by it on the chart it is pasted into; null for nobody. */
  idOf(id: Id | null): Id | null
}

/** People without a name that can be seen stay behind: nobody could say who they are. */
export function pastedPeople(
  document: Document,
  fragment: Document,
  newId: () => string,
): Along<PersonId, Person> {
  const again = personsAgain(document)
  const taken = new Set(document.people.map(({ id }) => id))
  const known = new Map<PersonId, PersonId>()
  const added: Person[] = []
  for (const person of fragment.people) {
    const same = again(person)
    if (same) known.set(person.id, same.id)
    else if (!isBlank(person.name)) {
      const id = taken.has(person.id) ? personId(newId()) : person.id
      added.push({ ...person, id })
      known.set(person.id, id)
    }
  }
  return { added, idOf: (id) => (id === null ? null : (known.get(id) ?? null)) }
}

interface PodsAlong extends Along<PodId, Pod> {
  /** Make the pods, before there are roles in them. */
  readonly calls: readonly EditCall[]
  /** Say who leads them, once those are there. */
  callsAfter(ids: ReadonlyMap<RoleId, RoleId>): readonly EditCall[]
}

/** Only where the chart is built of pods: elsewhere a pod would be seen nowhere. */
export function pastedPods(
  document: Document,
  copied: readonly Pod[],
  newId: () => string,
): PodsAlong {
  const again = podsAgain(document)
  const taken = new Set(document.pods.map(({ id }) => id))
  const known = new Map<PodId, PodId>()
  const added: Pod[] = []
  for (const pod of copied) {
    const same = again(pod)
    if (same) known.set(pod.id, same.id)
    else if (document.structure === 'pods') {
      const id = taken.has(pod.id) ? podId(newId()) : pod.id
      added.push({ ...pod, id, name: isBlank(pod.name) ? 'Pod' : pod.name })
      known.set(pod.id, id)
    }
  }
  return {
    added,
    idOf: (id) => (id === null ? null : (known.get(id) ?? null)),
    calls: added.map(({ id, name, segment }) => ({
      edit: 'add-pod',
      args: { id, name, ...(segment === undefined || isBlank(segment) ? {} : { segment }) },
    })),
    callsAfter: (ids) =>
      added.flatMap(({ id, leadId, axis, target }): readonly EditCall[] => {
        const lead = leadId ? ids.get(leadId) : undefined
        const changes = {
          ...(lead === undefined ? {} : { leadId: lead }),
          ...(axis === undefined ? {} : { axis }),
          ...(target === undefined || target < 0 ? {} : { target }),
        }
        if (Object.keys(changes).length === 0) return []
        return [{ edit: 'set-pod', args: { podId: id, changes } }]
      }),
  }
}
